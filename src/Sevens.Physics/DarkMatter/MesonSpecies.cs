namespace Sevens.Physics.DarkMatter;

/// <summary>A meson that makes vector bosons in a beam target.</summary>
public enum MesonSpecies
{
    /// <summary>π⁰ → γ V.</summary>
    NeutralPion,

    /// <summary>η → γ V.</summary>
    Eta,

    /// <summary>π⁻ p → n V of a pion at rest.</summary>
    CapturedPion,
}
