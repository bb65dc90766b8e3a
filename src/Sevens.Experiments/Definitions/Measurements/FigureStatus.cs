namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>How far a figure of the catalog has been compared with its source.</summary>
public enum FigureStatus
{
    /// <summary>Read in the publication.</summary>
    Read,

    /// <summary>Known from memory; not compared with the publication.</summary>
    Recalled,
}
