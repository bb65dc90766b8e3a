namespace Sevens.Physics.Interactions.NonStandard;

/// <summary>A heavy particle whose exchange makes couplings ε at a point.</summary>
public enum HeavyParticle
{
    /// <summary>A vector boson with charges of quarks and leptons.</summary>
    ExtraZ,

    /// <summary>A scalar λ_α (ū_R ν_α) S.</summary>
    UpLeptoquark,

    /// <summary>A scalar λ_α (d̄_R ν_α) S.</summary>
    DownLeptoquark,

    /// <summary>A left-handed down squark with λ'_αj1 of R-parity violation.</summary>
    LeftSquark,

    /// <summary>A right-handed down squark with λ'_α1k of R-parity violation.</summary>
    RightSquark,
}
