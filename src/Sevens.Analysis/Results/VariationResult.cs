using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>Expected events while one number of the definitions is varied.</summary>
public sealed record VariationResult() : VerbResult("variation")
{
    /// <summary>The model of new physics; null for the Standard Model.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelChoice? Model { get; init; }

    /// <summary>What was asked to be varied: a key or a short name.</summary>
    public required string Key { get; init; }

    /// <summary>One entry per experiment, in the order asked for.</summary>
    public required ImmutableArray<ExperimentVariation> Experiments { get; init; }
}
