using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A part of a scan that is kept while the run is not done: a row, a point with its toys, or scans of toys.</summary>
/// <param name="Values">Its numbers; null for +∞ or undefined ones.</param>
/// <param name="Counts">Its whole numbers.</param>
public sealed record ScanPart(ImmutableArray<double?> Values, ImmutableArray<int> Counts);
