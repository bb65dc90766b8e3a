namespace Sevens.Experiments.Definitions.Sources;

/// <summary>A decay that a table of spectra claims to come from, and whose kinematics it must then obey.</summary>
public enum SpectrumOrigin
{
    /// <summary>Pions and then muons decaying at rest: ν_e with mean 0.30 m_μ, ν̄_μ with mean 0.35 m_μ, both ending at m_μ/2.</summary>
    PionDecayAtRest,
}
