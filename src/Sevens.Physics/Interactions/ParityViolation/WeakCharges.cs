using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Interactions.ParityViolation;

/// <summary>
/// The weak charge of a nucleus as electrons see it, Q_W = Z Q_p + N Q_n. The nucleons' charges are Q = 2 g_V with radiative corrections of their own:
/// not the neutrino couplings of a convention.
/// </summary>
public sealed class WeakCharges
{
    /// <summary>The weak charge of the proton in electron scattering. [arXiv:2007.08529]</summary>
    public const double UsualProtonCharge = 0.0714;

    private WeakCharges(int protons, int neutrons, double proton, double neutron)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(protons, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(neutrons, 1);
        Protons = protons;
        Neutrons = neutrons;
        Proton = proton;
        Neutron = neutron;
        if (!double.IsFinite(Nucleus) || Nucleus == 0 || neutron == 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"found Q_p = {proton}, Q_n = {neutron}, Q_W = {Nucleus}, expected finite charges with Q_n and Q_W not zero"),
                nameof(neutron));
        }
    }

    /// <summary>Z.</summary>
    public int Protons { get; }

    /// <summary>N.</summary>
    public int Neutrons { get; }

    /// <summary>Q_p.</summary>
    public double Proton { get; }

    /// <summary>Q_n.</summary>
    public double Neutron { get; }

    /// <summary>Q_W = Z Q_p + N Q_n.</summary>
    public double Nucleus => (Protons * Proton) + (Neutrons * Neutron);

    /// <summary>From the charges of the nucleons.</summary>
    /// <param name="protons">Z, at least 1.</param>
    /// <param name="neutrons">N, at least 1.</param>
    /// <param name="proton">Q_p.</param>
    /// <param name="neutron">Q_n, not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">No proton or no neutron.</exception>
    /// <exception cref="ArgumentException">Charges that are not finite, or a Q_n or Q_W of zero.</exception>
    public static WeakCharges FromNucleons(int protons, int neutrons, double proton, double neutron) => new(protons, neutrons, proton, neutron);

    /// <summary>From the charge of the nucleus, as measurements quote it with its own corrections: Q_n = (Q_W − Z Q_p)/N.</summary>
    /// <param name="protons">Z, at least 1.</param>
    /// <param name="neutrons">N, at least 1.</param>
    /// <param name="nucleus">Q_W, not zero.</param>
    /// <param name="proton">Q_p.</param>
    /// <exception cref="ArgumentOutOfRangeException">No proton or no neutron.</exception>
    /// <exception cref="ArgumentException">Charges that are not finite, or a Q_n or Q_W of zero.</exception>
    public static WeakCharges FromNucleus(int protons, int neutrons, double nucleus, double proton = UsualProtonCharge) =>
        new(protons, neutrons, proton, (nucleus - (protons * proton)) / neutrons);

    /// <summary>How the weak radius and the radii of the point nucleons depend on each other with these charges.</summary>
    /// <param name="spinOrbitRadiusSquared">⟨r²⟩_so, fm².</param>
    /// <exception cref="ArgumentException">⟨r²⟩_so not finite.</exception>
    public WeakRadiusRelation RadiusRelation(double spinOrbitRadiusSquared = 0) =>
        new(Protons, Neutrons, Proton / 2, Neutron / 2, spinOrbitRadiusSquared);
}
