using System.Collections.Immutable;

namespace Sevens.Figures.Scenes;

/// <summary>Straight lines from point to point.</summary>
/// <param name="Points">The points in order, at least two.</param>
/// <param name="Stroke">How the lines are drawn.</param>
/// <exception cref="ArgumentException">Fewer than two points.</exception>
public sealed record Polyline(ImmutableArray<Point> Points, Stroke Stroke) : SceneElement
{
    /// <summary>The points in order.</summary>
    public ImmutableArray<Point> Points { get; } = Points.Length >= 2
        ? Points
        : throw new ArgumentException($"a polyline of {Points.Length} points, expected at least 2", nameof(Points));
}
