using Sevens.Numerics.Quadrature;
using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.InverseBetaDecay;

/// <summary>First order in 1/M: recoil and weak magnetism, with f = 1, g = 1.26, f₂ = 3.706. [hep-ph/9903554 eqs. 11-13]</summary>
/// <param name="normalisation">σ₀(f² + 3g²).</param>
public sealed class VogelBeacomFirstOrder(BetaNormalisation normalisation) : IInverseBetaDecay
{
    private const double F = 1;
    private const double G = 1.26;
    private const double F2 = 3.706;
    private const double Sum = (F * F) + (3 * G * G);
    private const double Difference = (F * F) - (G * G);
    private const double Delta = ProtonTarget.MassDifference;
    private const double Me2 = PhysicalConstants.ElectronMass * PhysicalConstants.ElectronMass;

    // The integrand is smooth in cos θ, close to a polynomial of low degree.
    private static readonly GaussLegendre Rule = GaussLegendre.OfOrder(12);

    /// <inheritdoc/>
    public string Convention => $"Vogel-Beacom, first order in 1/M; {normalisation.Name}";

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is negative or not finite.</exception>
    public double TotalCrossSection(double neutrinoEnergyMeV) => ProtonTarget.Checked(neutrinoEnergyMeV) > ProtonTarget.Threshold
        ? Rule.Integrate(cosine => Differential(neutrinoEnergyMeV, cosine), -1, 1)
        : 0;

    /// <summary>dσ/dcos θ, cm², with θ between the neutrino and the positron; zero where the positron cannot go.</summary>
    /// <param name="neutrinoEnergyMeV">Neutrino energy, MeV.</param>
    /// <param name="cosine">cos θ, from −1 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is negative or not finite, or a cosine outside its range.</exception>
    public double Differential(double neutrinoEnergyMeV, double cosine)
    {
        if (!(Math.Abs(cosine) <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(cosine), cosine, "expected a cosine from -1 to 1");
        }

        double e0 = ProtonTarget.Checked(neutrinoEnergyMeV) - Delta;
        double p0 = ProtonTarget.Momentum(e0);
        double v0 = p0 / e0;
        double e1 = (e0 * (1 - (neutrinoEnergyMeV / ProtonTarget.NucleonMass * (1 - (v0 * cosine)))))
            - (((Delta * Delta) - Me2) / 2 / ProtonTarget.NucleonMass);
        double p1 = ProtonTarget.Momentum(e1);
        if (p0 == 0 || p1 == 0)
        {
            return 0;
        }

        double recoil = ((e0 + Delta) * (1 - (cosine / v0))) - Delta;
        double gamma = (2 * (F + F2) * G * ((((2 * e0) + Delta) * (1 - (v0 * cosine))) - (Me2 / e0)))
            + (((F * F) + (G * G)) * ((Delta * (1 + (v0 * cosine))) + (Me2 / e0)))
            + (Sum * recoil)
            + (Difference * recoil * v0 * cosine);
        double bracket = ((Sum + (Difference * p1 / e1 * cosine)) * e1 * p1) - (gamma / ProtonTarget.NucleonMass * e0 * p0);
        return normalisation.CrossSectionScale / Sum / 2 * bracket;
    }
}
