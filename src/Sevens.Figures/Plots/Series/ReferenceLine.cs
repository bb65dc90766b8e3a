using System.Collections.Immutable;
using Sevens.Figures.Plots.Layout;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Series;

/// <summary>A straight line across the whole frame. It widens no range: it is seen where it lies within the numbers shown.</summary>
public sealed class ReferenceLine : PlotSeries
{
    private readonly Direction direction;
    private readonly double at;

    private ReferenceLine(Direction direction, double at)
    {
        this.direction = direction;
        this.at = Given.Numbers("place of a reference line", [at])[0];
    }

    private enum Direction
    {
        Horizontal,
        Vertical,
    }

    /// <summary>Its name in the legend; empty to leave it out.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>How the line is drawn.</summary>
    public Stroke Stroke { get; init; } = new(new Colour(90, 90, 90), 0.6, LinePattern.Dashed);

    /// <inheritdoc/>
    internal override Extent XExtent => Extent.Empty;

    /// <inheritdoc/>
    internal override Extent YExtent => Extent.Empty;

    /// <inheritdoc/>
    internal override AxisFit Fit => AxisFit.None;

    /// <inheritdoc/>
    internal override ImmutableArray<LegendEntry> Legend => LegendEntry.Line(Name, Stroke);

    /// <summary>A line at one y.</summary>
    /// <exception cref="ArgumentException">The place is not finite.</exception>
    public static ReferenceLine Horizontal(double y) => new(Direction.Horizontal, y);

    /// <summary>A line at one x.</summary>
    /// <exception cref="ArgumentException">The place is not finite.</exception>
    public static ReferenceLine Vertical(double x) => new(Direction.Vertical, x);

    /// <inheritdoc/>
    internal override ImmutableArray<SceneElement> Draw(PlotFrame frame)
    {
        Box box = frame.Box;
        return direction == Direction.Horizontal
            ? [new Polyline([new(box.Left, frame.Y(at)), new(box.Right, frame.Y(at))], Stroke)]
            : [new Polyline([new(frame.X(at), box.Top), new(frame.X(at), box.Bottom)], Stroke)];
    }

    /// <inheritdoc/>
    internal override ImmutableArray<Box> Obstacles(PlotFrame frame) => [];
}
