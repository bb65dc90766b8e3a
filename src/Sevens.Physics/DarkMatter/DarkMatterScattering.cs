using Sevens.Physics.Constants;

namespace Sevens.Physics.DarkMatter;

/// <summary>
/// Elastic scattering of χ by the exchange of V, for ε = 1; it scales with ε². Nuclei have no spin here, so that the squared amplitudes are exact in m_χ and T.
/// For m_χ → 0 the kinematics is that of neutrinos. [arXiv:1505.07805, arXiv:1911.06422]
/// </summary>
public static class DarkMatterScattering
{
    /// <summary>The largest recoil 2M(E² − m²)/(M² + m² + 2ME), MeV.</summary>
    /// <param name="energyMeV">E of χ, MeV.</param>
    /// <param name="massMeV">m_χ, MeV.</param>
    /// <param name="targetMeV">M, MeV.</param>
    public static double MaximumRecoil(double energyMeV, double massMeV, double targetMeV) => energyMeV > massMeV
        ? 2 * targetMeV * (energyMeV - massMeV) * (energyMeV + massMeV) / ((targetMeV * targetMeV) + (massMeV * massMeV) + (2 * targetMeV * energyMeV))
        : 0;

    /// <summary>The least energy of χ that gives a recoil, T/2 + ½√[(T + 2M)(T + 2m²/M)], MeV: the inverse of <see cref="MaximumRecoil"/>.</summary>
    /// <param name="recoilMeV">T, MeV.</param>
    /// <param name="massMeV">m_χ, MeV.</param>
    /// <param name="targetMeV">M, MeV.</param>
    public static double MinimumEnergy(double recoilMeV, double massMeV, double targetMeV) =>
        (recoilMeV + Math.Sqrt((recoilMeV + (2 * targetMeV)) * (recoilMeV + (2 * massMeV * massMeV / targetMeV)))) / 2;

    /// <summary>
    /// dσ/dT on a nucleus, cm²/MeV, for ε = 1: 8π α α_D Q² M·K/[(E² − m²)(2MT + m_V²)²] with K = E² − ET − MT/2 for Dirac χ and (E − T/2)² for a complex scalar.
    /// </summary>
    /// <param name="particle">Dark matter.</param>
    /// <param name="charge">Q: Z·F_p for a dark photon, Z·F_p + N·F_n for baryon number.</param>
    /// <param name="targetMeV">M, MeV.</param>
    /// <param name="energyMeV">E, MeV.</param>
    /// <param name="recoilMeV">T, MeV.</param>
    /// <returns>0 above the largest recoil.</returns>
    public static double OnNucleus(DarkParticle particle, double charge, double targetMeV, double energyMeV, double recoilMeV)
    {
        ArgumentNullException.ThrowIfNull(particle);
        if (!(recoilMeV >= 0 && recoilMeV <= MaximumRecoil(energyMeV, particle.Mass, targetMeV)) || energyMeV <= particle.Mass)
        {
            return 0;
        }

        double square = (energyMeV - particle.Mass) * (energyMeV + particle.Mass);
        return Prefactor(particle, targetMeV, recoilMeV) * charge * charge
            * Kinematic(particle.Spin, targetMeV, recoilMeV, 1 / square, energyMeV / square, energyMeV * energyMeV / square);
    }

    /// <summary>
    /// dσ/dT on a free electron at rest, cm²/MeV, for ε = 1 of a dark photon: 8π α α_D·K/[(E² − m²)(2m_eT + m_V²)²] with
    /// K = m_e(E² − ET + T²/2) − T(m_e² + m²)/2 for Dirac χ and m_e(E² − ET) − T m²/2 for a complex scalar.
    /// </summary>
    /// <param name="particle">Dark matter behind a dark photon.</param>
    /// <param name="energyMeV">E, MeV.</param>
    /// <param name="recoilMeV">T of the electron, MeV.</param>
    /// <returns>0 above the largest recoil, and for a leptophobic boson.</returns>
    public static double OnElectron(DarkParticle particle, double energyMeV, double recoilMeV)
    {
        ArgumentNullException.ThrowIfNull(particle);
        const double Electron = PhysicalConstants.ElectronMass;
        if (particle.Portal == VectorPortal.BaryonNumber || energyMeV <= particle.Mass
            || !(recoilMeV >= 0 && recoilMeV <= MaximumRecoil(energyMeV, particle.Mass, Electron)))
        {
            return 0;
        }

        double square = (energyMeV - particle.Mass) * (energyMeV + particle.Mass);
        return Prefactor(particle, Electron, recoilMeV)
            * KinematicOnElectron(particle, recoilMeV, 1 / square, energyMeV / square, energyMeV * energyMeV / square);
    }

    /// <summary>8π α α_D M/(2MT + m_V²)², times (ħc)².</summary>
    internal static double Prefactor(DarkParticle particle, double target, double recoil)
    {
        double propagator = (2 * target * recoil) + (particle.MediatorMass * particle.MediatorMass);
        return 8 * Math.PI * PhysicalConstants.FineStructure * particle.DarkCoupling * target * PhysicalConstants.HbarCSquared / (propagator * propagator);
    }

    /// <summary>K/p² averaged over energies, from the means of 1/p², E/p² and E²/p².</summary>
    internal static double Kinematic(DarkMatterSpin spin, double target, double recoil, double inverse, double first, double second) =>
        second - (recoil * first) + ((spin == DarkMatterSpin.Dirac ? -target * recoil / 2 : recoil * recoil / 4) * inverse);

    /// <summary>The same of an electron, K/(m_e p²).</summary>
    internal static double KinematicOnElectron(DarkParticle particle, double recoil, double inverse, double first, double second)
    {
        double mass = particle.Mass * particle.Mass / PhysicalConstants.ElectronMass;
        double constant = particle.Spin == DarkMatterSpin.Dirac ? recoil - PhysicalConstants.ElectronMass - mass : -mass;
        return second - (recoil * first) + (recoil / 2 * constant * inverse);
    }
}
