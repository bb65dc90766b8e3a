using System.ComponentModel;

namespace Sevens.Experiments.Definitions;

/// <summary>How far a figure of an experiment can be relied on: where it was taken from.</summary>
[Description("seed: from talks of the collaborations; read: read in the publication, its abstract or its data release; recalled: from memory, to be compared with the citation before use in a fit; assumed: a choice of this catalog, of no publication.")]
public enum Confidence
{
    /// <summary>From talks of the collaborations.</summary>
    Seed,

    /// <summary>Read in the publication, its abstract or its data release.</summary>
    Read,

    /// <summary>From memory; to be compared with the citation before use in a fit.</summary>
    Recalled,

    /// <summary>A choice of this catalog, of no publication.</summary>
    Assumed,
}
