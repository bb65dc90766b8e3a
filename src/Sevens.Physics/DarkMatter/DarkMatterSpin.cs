namespace Sevens.Physics.DarkMatter;

/// <summary>What kind of particle dark matter is.</summary>
public enum DarkMatterSpin
{
    /// <summary>A complex scalar.</summary>
    Scalar,

    /// <summary>A Dirac fermion.</summary>
    Dirac,
}
