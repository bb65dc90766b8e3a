using Sevens.Physics.Constants;

namespace Sevens.Physics.DarkMatter;

/// <summary>How often a meson gives a V instead of a photon, for ε = 1; all scale with ε².</summary>
public static class MediatorBranching
{
    /// <summary>BR(π⁰ → γγ) (PDG 2024: 0.98823(34)).</summary>
    public const double NeutralPionToPhotons = 0.98823;

    /// <summary>BR(η → γγ) (PDG 2024: 0.3936(18)).</summary>
    public const double EtaToPhotons = 0.3936;

    /// <summary>
    /// What multiplies ε in η → γ V of a leptophobic boson: the anomaly of η with one current of baryon number over that with two electric ones.
    /// For π⁰ it is 1. [arXiv:1405.7049, arXiv:1609.01770]
    /// </summary>
    public const double EtaBaryonNumber = 0.61;

    /// <summary>
    /// V per meson for ε = 1. π⁰, η → γ V: 2 (1 − m_V²/m²)³ BR(γγ) [arXiv:1505.07805 eq. 5]. π⁻ p → n V, per photon: (p_V/p_γ)·[1 + ½ (m_V/E_V)² J²] with
    /// J = 1 + p_V²/(m_V² − 2 m_π E_V), from the contact and pion-pole terms of the pion at rest, which conserve the current. A boson of baryon number does not
    /// feel the pion; what is left, from the recoil of nucleons, is not modelled and counted as 0.
    /// </summary>
    /// <param name="yield">The meson.</param>
    /// <param name="portal">How V couples.</param>
    /// <param name="mediatorMassMeV">m_V ≥ 0, MeV.</param>
    /// <returns>0 above threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A negative mass.</exception>
    public static double PerMeson(MesonYield yield, VectorPortal portal, double mediatorMassMeV)
    {
        ArgumentNullException.ThrowIfNull(yield);
        if (!(mediatorMassMeV >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(mediatorMassMeV), mediatorMassMeV, "expected a mass in MeV, 0 or more");
        }

        if (mediatorMassMeV >= yield.HeaviestMediator)
        {
            return 0;
        }

        return (yield.Species, portal) switch
        {
            (MesonSpecies.NeutralPion, _) => Decay(MesonYield.NeutralPionMass, mediatorMassMeV, NeutralPionToPhotons),
            (MesonSpecies.Eta, VectorPortal.KineticMixing) => Decay(MesonYield.EtaMass, mediatorMassMeV, EtaToPhotons),
            (MesonSpecies.Eta, _) => EtaBaryonNumber * EtaBaryonNumber * Decay(MesonYield.EtaMass, mediatorMassMeV, EtaToPhotons),
            (_, VectorPortal.KineticMixing) => Capture(yield, mediatorMassMeV),
            _ => 0,
        };
    }

    private static double Decay(double meson, double mediator, double toPhotons)
    {
        double phaseSpace = 1 - (mediator * mediator / (meson * meson));
        return 2 * phaseSpace * phaseSpace * phaseSpace * toPhotons;
    }

    private static double Capture(MesonYield yield, double mediator)
    {
        (double energy, double momentum) = MediatorKinematics.InParent(yield, mediator);
        double photon = MediatorKinematics.InParent(yield, 0).Momentum;
        double current = 1 + (momentum * momentum / ((mediator * mediator) - (2 * PhysicalConstants.ChargedPionMass * energy)));
        double longitudinal = mediator / energy * current;
        return momentum / photon * (1 + (longitudinal * longitudinal / 2));
    }
}
