using System.Collections.Immutable;

namespace Sevens.Figures.Scenes;

/// <summary>A closed area: filled, outlined or both.</summary>
/// <param name="Points">The corners in order, at least three; the last joins the first.</param>
/// <exception cref="ArgumentException">Fewer than three points.</exception>
public sealed record Polygon(ImmutableArray<Point> Points) : SceneElement
{
    /// <summary>The corners in order.</summary>
    public ImmutableArray<Point> Points { get; } = Points.Length >= 3
        ? Points
        : throw new ArgumentException($"a polygon of {Points.Length} points, expected at least 3", nameof(Points));

    /// <summary>The colour inside; none leaves it empty.</summary>
    public Colour? Fill { get; init; }

    /// <summary>How much of what lies below the fill hides: 1 all, 0 nothing.</summary>
    /// <exception cref="ArgumentException">It is not between 0 and 1.</exception>
    public double Opacity { get; init => field = Share.Checked("opacity", value); } = 1;

    /// <summary>The line around it; none by default.</summary>
    public Stroke? Outline { get; init; }
}
