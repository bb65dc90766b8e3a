namespace Sevens.Physics.DarkMatter;

/// <summary>How the vector boson V between dark matter and ordinary matter couples to the latter.</summary>
public enum VectorPortal
{
    /// <summary>A dark photon: ε·e times the electric charge. [arXiv:1505.07805]</summary>
    KineticMixing,

    /// <summary>A leptophobic boson: g_B times the baryon number, with g_B written as ε·e. [arXiv:1405.7049]</summary>
    BaryonNumber,
}
