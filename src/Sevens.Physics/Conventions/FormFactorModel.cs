namespace Sevens.Physics.Conventions;

/// <summary>Which form factor a convention uses.</summary>
public enum FormFactorModel
{
    /// <summary>Helm with s = 0.9 fm.</summary>
    Helm,

    /// <summary>Klein–Nystrand with a = 0.7 fm.</summary>
    KleinNystrand,

    /// <summary>A point nucleus, F = 1.</summary>
    Point,

    /// <summary>Symmetrised Fermi with a = 0.52 fm.</summary>
    SymmetrisedFermi,
}
