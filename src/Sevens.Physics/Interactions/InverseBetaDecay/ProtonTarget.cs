using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.InverseBetaDecay;

/// <summary>Masses and thresholds of ν̄_e + p → e⁺ + n, MeV.</summary>
public static class ProtonTarget
{
    /// <summary>Mass of the neutron (CODATA 2022: 939.56542194(48) MeV).</summary>
    public const double NeutronMass = 939.56542194;

    /// <summary>Δ = m_n − m_p.</summary>
    public const double MassDifference = NeutronMass - PhysicalConstants.ProtonMass;

    /// <summary>The mean nucleon mass M = (m_n + m_p)/2.</summary>
    public const double NucleonMass = (NeutronMass + PhysicalConstants.ProtonMass) / 2;

    /// <summary>The least neutrino energy, [(m_n + m_e)² − m_p²]/2m_p = 1.806 MeV.</summary>
    public const double Threshold =
        (((NeutronMass + PhysicalConstants.ElectronMass) * (NeutronMass + PhysicalConstants.ElectronMass))
            - (PhysicalConstants.ProtonMass * PhysicalConstants.ProtonMass))
        / (2 * PhysicalConstants.ProtonMass);

    /// <summary>p E of a positron with the total energy E, MeV²; zero below its mass.</summary>
    internal static double PhaseSpace(double positronEnergyMeV) => positronEnergyMeV * Momentum(positronEnergyMeV);

    /// <summary>Its momentum, MeV; zero below its mass.</summary>
    internal static double Momentum(double positronEnergyMeV) => positronEnergyMeV > PhysicalConstants.ElectronMass
        ? Math.Sqrt((positronEnergyMeV * positronEnergyMeV) - (PhysicalConstants.ElectronMass * PhysicalConstants.ElectronMass))
        : 0;

    /// <summary>Refuses an energy that is none.</summary>
    internal static double Checked(double neutrinoEnergyMeV) => neutrinoEnergyMeV >= 0 && double.IsFinite(neutrinoEnergyMeV)
        ? neutrinoEnergyMeV
        : throw new ArgumentOutOfRangeException(nameof(neutrinoEnergyMeV), neutrinoEnergyMeV, "expected a neutrino energy in MeV, finite and ≥ 0");
}
