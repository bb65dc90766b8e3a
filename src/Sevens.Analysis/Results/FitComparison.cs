using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>What was expected before a fit, and how well the fit knows what it expects, both summed over components.</summary>
/// <param name="Before">Expected events per bin at the start values, flat row-major.</param>
/// <param name="Errors">Axis → one-sigma errors of the fitted events, summed over all other axes, from the covariance; empty where there is none.</param>
public sealed record FitComparison(ImmutableArray<double> Before, ImmutableSortedDictionary<string, ImmutableArray<double>> Errors);
