using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>A fit: its verdict first, then its numbers.</summary>
public sealed record FitReport() : VerbResult("fit")
{
    /// <summary>Whether the numbers can be used.</summary>
    public required FitStatus Status { get; init; }

    /// <summary>The model of new physics; null for the Standard Model.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelChoice? Model { get; init; }

    /// <summary>What the data were made with; null for observed data.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public InjectionResult? Injection { get; init; }

    /// <summary>The minimum of the likelihood.</summary>
    public required FitMinimum Minimum { get; init; }

    /// <summary>Every fitted parameter.</summary>
    public required ImmutableArray<FitParameter> Parameters { get; init; }

    /// <summary>Minima in other regions that belong to the intervals; their parts of them are here, those about the lowest minimum with the parameters.</summary>
    public ImmutableArray<FitOtherMinimum> Others { get; init; } = [];

    /// <summary>Measurements made elsewhere that the fit took along.</summary>
    public ImmutableArray<FitMeasurement> Measurements { get; init; } = [];

    /// <summary>Correlation coefficients in parameter order; null where undefined.</summary>
    public required ImmutableArray<ImmutableArray<double?>> Correlation { get; init; }

    /// <summary>Experiment → fitted events.</summary>
    public required ImmutableSortedDictionary<string, FittedEvents> Events { get; init; }

    /// <summary>Hypothesis tests; the first is <c>background-only</c> where a signal strength is free.</summary>
    public required ImmutableArray<FitTest> Tests { get; init; }

    /// <summary>Expected events per bin at the minimum, for tables and figures.</summary>
    public required ImmutableArray<ExperimentSpectra> Spectra { get; init; }
}
