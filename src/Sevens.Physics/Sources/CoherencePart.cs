namespace Sevens.Physics.Sources;

/// <summary>A part of a complex number.</summary>
public enum CoherencePart
{
    /// <summary>The real part.</summary>
    Real,

    /// <summary>The imaginary part.</summary>
    Imaginary,
}
