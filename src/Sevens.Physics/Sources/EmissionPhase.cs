namespace Sevens.Physics.Sources;

/// <summary>When a neutrino is born: relative to the pulse of a pulsed source, or at any time.</summary>
public enum EmissionPhase
{
    /// <summary>With the parent pion's decay: the pulse ⊗ τ_π.</summary>
    Prompt,

    /// <summary>With the muon's decay: the pulse ⊗ τ_π ⊗ τ_μ.</summary>
    Delayed,

    /// <summary>At a rate that does not know of pulses: reactors, the Sun, radioactive sources.</summary>
    Steady,
}
