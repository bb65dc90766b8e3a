using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sevens.Statistics.Distributions;

namespace Sevens.Analysis.Runs;

/// <summary>What a user asked of <c>scan</c>.</summary>
public sealed record ScanRequest
{
    /// <summary>The experiments, and what is free and held besides the scanned parameters, which are free.</summary>
    public required RunRequest Fit { get; init; }

    /// <summary>One grid or two.</summary>
    public required ImmutableArray<ParameterGrid> Grids { get; init; }

    /// <summary>Confidence levels of the contours: jointly of all scanned parameters.</summary>
    public ImmutableArray<double> Levels { get; init; } = [ConfidenceLevel.OneSigma, ConfidenceLevel.Percent90];

    /// <summary>What the likelihood is of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FittedData Data { get; init; }
}
