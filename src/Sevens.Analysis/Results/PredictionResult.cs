using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>Expected events of experiments.</summary>
public sealed record PredictionResult() : VerbResult("prediction")
{
    /// <summary>One entry per experiment, in the order asked for.</summary>
    public required ImmutableArray<ExperimentPrediction> Experiments { get; init; }
}
