namespace Sevens.Physics.Sources;

/// <summary>When a neutrino of a pulsed source is born, relative to the beam pulse.</summary>
public enum EmissionPhase
{
    /// <summary>With the parent pion's decay: the pulse ⊗ τ_π.</summary>
    Prompt,

    /// <summary>With the muon's decay: the pulse ⊗ τ_π ⊗ τ_μ.</summary>
    Delayed,
}
