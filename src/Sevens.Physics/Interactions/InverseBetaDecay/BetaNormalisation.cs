using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.InverseBetaDecay;

/// <summary>
/// σ₀ of Vogel and Beacom, in which the neutron's lifetime enters every reactor prediction: σ⁽⁰⁾ = σ₀(f² + 3g²) p_e E_e.
/// </summary>
/// <param name="Name">Where the number comes from.</param>
/// <param name="CrossSectionScale">σ₀(f² + 3g²), cm²/MeV².</param>
public sealed record BetaNormalisation(string Name, double CrossSectionScale)
{
    /// <summary>The phase-space factor of neutron decay with Coulomb, recoil and radiative corrections, f^R = 1.7152. [Wilkinson 1982, as used by hep-ph/9903554]</summary>
    public const double PhaseSpaceFactor = 1.7152;

    private const double HbarMeVSeconds = 6.582119569e-22;

    /// <summary>The rounded 9.52e-44 cm²/MeV² that Vogel and Beacom print, from the lifetime of their day. [hep-ph/9903554 eq. 10]</summary>
    public static BetaNormalisation VogelBeacom1999 { get; } = new("9.52e-44 cm²/MeV² as printed in hep-ph/9903554", 9.52e-44);

    /// <summary>From the neutron lifetime of the PDG 2024, 878.4 s: 9.64e-44 cm²/MeV².</summary>
    public static BetaNormalisation Pdg2024 { get; } = FromLifetime(878.4);

    /// <summary>2π²/(m_e⁵ f^R τ_n). [hep-ph/9903554 eq. 8]</summary>
    /// <param name="seconds">The mean life of the neutron τ_n, s.</param>
    /// <exception cref="ArgumentOutOfRangeException">A lifetime that is not positive and finite.</exception>
    public static BetaNormalisation FromLifetime(double seconds)
    {
        if (!(seconds > 0) || !double.IsFinite(seconds))
        {
            throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "expected a neutron lifetime in s, positive and finite");
        }

        double scale = 2 * Math.PI * Math.PI * PhysicalConstants.HbarCSquared
            / (Math.Pow(PhysicalConstants.ElectronMass, 5) * PhaseSpaceFactor * seconds / HbarMeVSeconds);
        return new BetaNormalisation(FormattableString.Invariant($"neutron lifetime {seconds} s, f^R = {PhaseSpaceFactor}"), scale);
    }
}
