using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>Expected events of experiments.</summary>
public sealed record PredictionResult() : VerbResult("prediction")
{
    /// <summary>The model of new physics; null for the Standard Model.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelChoice? Model { get; init; }

    /// <summary>One entry per experiment, in the order asked for.</summary>
    public required ImmutableArray<ExperimentPrediction> Experiments { get; init; }
}
