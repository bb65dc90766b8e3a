using System.ComponentModel;

namespace Sevens.Experiments.Definitions;

/// <summary>What a published number is.</summary>
[Description("prediction: the expected CEvNS signal, which show compares with ours; observation; limit; sensitivity; background: expected background.")]
public enum PublishedKind
{
    /// <summary>The expected CEvNS signal, to be compared with ours.</summary>
    Prediction,

    /// <summary>What was measured.</summary>
    Observation,

    /// <summary>A limit.</summary>
    Limit,

    /// <summary>What was expected to be reached.</summary>
    Sensitivity,

    /// <summary>An expected background.</summary>
    Background,
}
