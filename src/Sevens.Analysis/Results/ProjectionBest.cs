using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The best of the designs that were looked at.</summary>
/// <param name="Merit"><c>significance</c>, or <c>error of NAME</c>.</param>
/// <param name="Value">Its value there.</param>
/// <param name="At">The values of what is varied.</param>
/// <param name="Contours">Lines of equal merit over two varied keys: each with the points of its polylines.</param>
public sealed record ProjectionBest(string Merit, double Value, ImmutableArray<double> At, ImmutableArray<ProjectionContour> Contours);
