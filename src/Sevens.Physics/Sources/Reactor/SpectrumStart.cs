namespace Sevens.Physics.Sources.Reactor;

/// <summary>What holds below the first energy of a spectrum.</summary>
public enum SpectrumStart
{
    /// <summary>It is not known and is refused.</summary>
    Unknown,

    /// <summary>It is taken as zero, by choice.</summary>
    Zero,

    /// <summary>There is nothing: the spectrum begins at zero energy.</summary>
    Complete,
}
