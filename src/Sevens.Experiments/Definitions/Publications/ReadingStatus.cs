namespace Sevens.Experiments.Definitions.Publications;

/// <summary>How our reading of a published number came about.</summary>
public enum ReadingStatus
{
    /// <summary>Read in the publication or its data release.</summary>
    Read,

    /// <summary>Read in talks that review it.</summary>
    Seed,

    /// <summary>Computed independently of Sevens.</summary>
    Calculated,

    /// <summary>Known from memory, with confidence.</summary>
    Recalled,

    /// <summary>Known from memory, without confidence: shown, not counted.</summary>
    Uncertain,
}
