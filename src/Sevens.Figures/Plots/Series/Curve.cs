using System.Collections.Immutable;
using Sevens.Figures.Plots.Layout;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Series;

/// <summary>A line through points in the order given, such as a function or a contour.</summary>
public sealed class Curve : PlotSeries
{
    private readonly string name;
    private readonly ImmutableArray<double> x;
    private readonly ImmutableArray<double> y;

    /// <summary>Makes a curve.</summary>
    /// <param name="name">Its name in the legend; empty to leave it out.</param>
    /// <param name="x">The x of its points, at least two.</param>
    /// <param name="y">The y of its points, as many.</param>
    /// <exception cref="ArgumentException">Fewer than two points, lengths that differ, or a number that is not finite.</exception>
    public Curve(string name, IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        ArgumentNullException.ThrowIfNull(name);
        this.name = name;
        this.x = Given.Numbers($"x of '{name}'", x);
        this.y = Given.Numbers($"y of '{name}'", y, this.x.Length);
        if (this.x.Length < 2)
        {
            throw new ArgumentException($"curve '{name}' has {this.x.Length} point, expected at least 2", nameof(x));
        }
    }

    /// <summary>How the line is drawn.</summary>
    public Stroke Stroke { get; init; } = new(Palette.Blue, 1.1);

    /// <inheritdoc/>
    internal override Extent XExtent => Extent.Of(x);

    /// <inheritdoc/>
    internal override Extent YExtent => Extent.Of(y);

    /// <inheritdoc/>
    internal override ImmutableArray<LegendEntry> Legend => LegendEntry.Line(name, Stroke);

    /// <inheritdoc/>
    internal override ImmutableArray<SceneElement> Draw(PlotFrame frame) => [new Polyline(Points(frame), Stroke)];

    /// <inheritdoc/>
    internal override ImmutableArray<Box> Obstacles(PlotFrame frame) => Obstacle.Along(Points(frame));

    private ImmutableArray<Point> Points(PlotFrame frame) => [.. x.Zip(y, frame.At)];
}
