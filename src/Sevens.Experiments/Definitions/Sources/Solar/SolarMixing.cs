namespace Sevens.Experiments.Definitions.Sources.Solar;

/// <summary>On which side of maximal mixing θ₁₂ is.</summary>
public enum SolarMixing
{
    /// <summary>As the set of masses and mixing has it.</summary>
    Light,

    /// <summary>On the dark side: θ₁₂ → π/2 − θ₁₂, Δm²₃₁ → −Δm²₃₂ and δ → π − δ, the other reading of oscillation data where couplings with matter are large.</summary>
    Dark,
}
