using System.Collections.Immutable;

namespace Sevens.Numerics.Contours;

/// <summary>A line along which a function on a grid has one value.</summary>
/// <param name="Points">Its points, x along the first axis and y along the second; a closed line repeats its first point at the end.</param>
/// <param name="IsClosed">Whether it closes inside the grid; otherwise both ends lie on the edge of the grid, or where the function is not finite.</param>
public sealed record ContourLine(ImmutableArray<(double X, double Y)> Points, bool IsClosed);
