using Sevens.Physics.Constants;

namespace Sevens.Physics.DarkMatter;

/// <summary>
/// Which y = ε² α_D (m_χ/m_V)⁴ leaves the dark matter of the universe behind when χχ̄ → V* → l⁺l⁻ freezes out. For a dark photon, with electrons and muons only,
/// away from the resonance m_V = 2 m_χ; hadrons, which add above the ρ, are not counted. [arXiv:1505.00011; Kolb and Turner, The Early Universe, eqs. 5.40–5.45]
/// </summary>
public static class RelicDensity
{
    /// <summary>Ω h² of dark matter (Planck 2018, arXiv:1807.06209: 0.1200(12)).</summary>
    public const double Observed = 0.12;

    /// <summary>Relativistic degrees of freedom between 1 and 20 MeV, where dark matter of 20 to 400 MeV freezes out: photons, electrons and neutrinos.</summary>
    public const double DegreesOfFreedom = 10.75;

    private const double PlanckMass = 1.22089e22;
    private const double OmegaPerInverseMeV = 1.07e6;

    /// <summary>
    /// What multiplies y, and v² for a scalar, in σv, MeV⁻²: per massless lepton 16π α r⁴/[m² (4 − r²)²] for Dirac χ and a sixth of it for a complex scalar, with
    /// r = m_V/m_χ.
    /// </summary>
    /// <param name="spin">What χ is.</param>
    /// <param name="massMeV">m_χ, MeV.</param>
    /// <param name="ratio">m_V/m_χ.</param>
    public static double Annihilation(DarkMatterSpin spin, double massMeV, double ratio)
    {
        Check(massMeV, ratio);
        double leptons = 0;
        foreach (double lepton in new[] { PhysicalConstants.ElectronMass, PhysicalConstants.MuonMass })
        {
            double square = lepton * lepton / (massMeV * massMeV);
            leptons += square < 1 ? Math.Sqrt(1 - square) * (1 + (square / 2)) : 0;
        }

        double resonance = ratio * ratio / (4 - (ratio * ratio));
        double scale = 16 * Math.PI * PhysicalConstants.FineStructure * resonance * resonance / (massMeV * massMeV);
        return leptons * scale * (spin == DarkMatterSpin.Dirac ? 1 : 1.0 / 6);
    }

    /// <summary>y for the observed density, by the closed formula for freeze-out, which is good to ten per cent.</summary>
    /// <param name="spin">What χ is; with its antiparticle it makes up dark matter in equal parts.</param>
    /// <param name="massMeV">m_χ above the mass of the electron, MeV.</param>
    /// <param name="ratio">m_V/m_χ, above 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mass or ratio outside these bounds.</exception>
    public static double ThermalTarget(DarkMatterSpin spin, double massMeV, double ratio)
    {
        // σv = σ₀ x⁻ⁿ with ⟨v²⟩ = 6/x: n = 0 for Dirac χ, 1 for a scalar, whose annihilation is in the p wave.
        double perYield = Annihilation(spin, massMeV, ratio) * (spin == DarkMatterSpin.Dirac ? 1 : 6);
        int wave = spin == DarkMatterSpin.Dirac ? 0 : 1;
        double internalStates = spin == DarkMatterSpin.Dirac ? 4 : 2;
        double x = 20;
        double rate = 0;
        const int Rounds = 60;
        for (int round = 0; round < Rounds; round++)
        {
            // Half of all pairs can annihilate: χ finds χ̄ only. Ω h² = 1.07e9 GeV⁻¹ (n + 1) x_f^(n + 1)/(√g* M_Pl σ₀/2).
            rate = 2 * OmegaPerInverseMeV * (wave + 1) * Math.Pow(x, wave + 1) / (Math.Sqrt(DegreesOfFreedom) * PlanckMass * Observed);
            double c = 0.038 * (wave + 1) * internalStates / Math.Sqrt(DegreesOfFreedom) * PlanckMass * massMeV * rate / 2;
            x = Math.Log(c) - ((wave + 0.5) * Math.Log(Math.Log(c)));
        }

        return rate / perYield;
    }

    private static void Check(double mass, double ratio)
    {
        if (!(mass > PhysicalConstants.ElectronMass && double.IsFinite(mass)))
        {
            throw new ArgumentOutOfRangeException(nameof(mass), mass, "expected a mass above that of the electron, MeV");
        }

        if (!(ratio > 2 && double.IsFinite(ratio)))
        {
            throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "expected m_V/m_χ above 2");
        }
    }
}
