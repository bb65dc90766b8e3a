namespace Sevens.Physics.Sources;

/// <summary>A neutrino flavour, with neutrinos and antineutrinos apart.</summary>
public enum Flavour
{
    /// <summary>ν_e.</summary>
    ElectronNeutrino,

    /// <summary>ν_μ.</summary>
    MuonNeutrino,

    /// <summary>ν_τ.</summary>
    TauNeutrino,

    /// <summary>ν̄_e.</summary>
    ElectronAntineutrino,

    /// <summary>ν̄_μ.</summary>
    MuonAntineutrino,

    /// <summary>ν̄_τ.</summary>
    TauAntineutrino,
}
