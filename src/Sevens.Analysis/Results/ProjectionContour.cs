using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A line of equal merit over two varied keys.</summary>
/// <param name="Value">The merit on it.</param>
/// <param name="Polylines">Its parts; points are the values of the two keys.</param>
public sealed record ProjectionContour(double Value, ImmutableArray<ImmutableArray<ImmutableArray<double>>> Polylines);
