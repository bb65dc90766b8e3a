using System.Collections.Immutable;
using Sevens.Statistics.Distributions;

namespace Sevens.Statistics.Fitting;

/// <summary>What a fit shall do beyond minimising.</summary>
public sealed record FitOptions
{
    /// <summary>Minimise, and give one-sigma profile intervals of the free parameters of interest.</summary>
    public static FitOptions Default { get; } = new();

    /// <summary>Names of the parameters that get profile intervals; null: the free parameters of interest.</summary>
    public ImmutableArray<string>? Intervals { get; init; }

    /// <summary>The confidence levels of the intervals.</summary>
    public ImmutableArray<double> Levels { get; init; } = [ConfidenceLevel.OneSigma];

    /// <summary>Parameters to hold, with their values; beyond those that the model fixes.</summary>
    public ImmutableSortedDictionary<string, double> Fixed { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>Start values that replace those of the model.</summary>
    public ImmutableSortedDictionary<string, double> Start { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>Hypotheses to test.</summary>
    public ImmutableArray<Hypothesis> Hypotheses { get; init; } = [];

    /// <summary>How further minima are looked for; null: the fit goes down from its start alone.</summary>
    public MinimumSearchOptions? Search { get; init; }

    /// <summary>When minimisations end.</summary>
    public MinimiserOptions Minimiser { get; init; } = MinimiserOptions.Default;
}
