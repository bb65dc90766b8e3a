using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The toys of a scan with Feldman–Cousins regions.</summary>
/// <param name="Toys">Toys per point.</param>
/// <param name="PValues">The share of the toys of a point that lie as far from it or farther than the data, row-major: in the region of a level where it is above 1 − level.</param>
/// <param name="Errors">Their statistical errors.</param>
/// <param name="Failed">Toys that could not be fitted and are left out, of all points.</param>
public sealed record ScanPValues(int Toys, ImmutableArray<double?> PValues, ImmutableArray<double?> Errors, int Failed);
