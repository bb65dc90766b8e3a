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

    /// <summary>What decides whether a point is in a region.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ScanStatistic Statistic { get; init; }

    /// <summary>
    /// The values of parameters that mean no signal, whatever the scanned ones are: where the highest point of the scan gets its local and global significance. Null
    /// for none.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableSortedDictionary<string, double>? Nothing { get; init; }

    /// <summary>The toys that the statistic or the global significance needs; null where nothing needs any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScanToys? Toys { get; init; }

    /// <summary>What the likelihood is of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FittedData Data { get; init; }
}
