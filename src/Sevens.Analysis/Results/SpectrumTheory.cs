using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The errors of the cross section in a spectrum, one sigma; bins are correlated, so that the error of a sum of bins is not that of independent ones.</summary>
/// <param name="Errors">By bin, as the values of the spectrum.</param>
/// <param name="Projections">Axis → the errors of the sums over all other axes.</param>
public sealed record SpectrumTheory(ImmutableArray<double> Errors, ImmutableSortedDictionary<string, ImmutableArray<double>> Projections);
