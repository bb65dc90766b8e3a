using System.Collections.Immutable;
using Sevens.Figures.Plots.Layout;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Series;

/// <summary>
/// Measured points with error bars. On a logarithmic y axis a point at or below zero shows only the part of its
/// error bar that is positive.
/// </summary>
public sealed class DataPoints : PlotSeries
{
    private const double MarkerRadius = 1.7;
    private const double CapHalfWidth = 1.3;

    private readonly string name;
    private readonly ImmutableArray<double> x;
    private readonly ImmutableArray<double> y;
    private ImmutableArray<double> halfWidths = [];
    private ImmutableArray<double> below = [];
    private ImmutableArray<double> above = [];

    /// <summary>Makes points.</summary>
    /// <param name="name">Their name in the legend; empty to leave them out.</param>
    /// <param name="x">The x of each point; at least one point.</param>
    /// <param name="y">The y of each point.</param>
    /// <exception cref="ArgumentException">No points, lengths that differ, or a number that is not finite.</exception>
    public DataPoints(string name, IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        ArgumentNullException.ThrowIfNull(name);
        this.name = name;
        this.x = Given.Numbers($"x of '{name}'", x);
        this.y = Given.Numbers($"y of '{name}'", y, this.x.Length);
    }

    /// <summary>How far the horizontal bar of each point reaches to either side, such as half the bin; none by default.</summary>
    /// <exception cref="ArgumentException">Not one number per point, or one that is negative or not finite.</exception>
    public IReadOnlyList<double> HalfWidths
    {
        get => halfWidths;
        init => halfWidths = Given.NotNegative($"half widths of '{name}'", value, x.Length);
    }

    /// <summary>How far the error bar of each point reaches below it, as positive numbers; none by default.</summary>
    /// <exception cref="ArgumentException">Not one number per point, or one that is negative or not finite.</exception>
    public IReadOnlyList<double> ErrorsBelow
    {
        get => below;
        init => below = Given.NotNegative($"lower errors of '{name}'", value, x.Length);
    }

    /// <summary>How far the error bar of each point reaches above it, as positive numbers; none by default.</summary>
    /// <exception cref="ArgumentException">Not one number per point, or one that is negative or not finite.</exception>
    public IReadOnlyList<double> ErrorsAbove
    {
        get => above;
        init => above = Given.NotNegative($"upper errors of '{name}'", value, x.Length);
    }

    /// <summary>The colour of markers and bars.</summary>
    public Colour Colour { get; init; } = Colour.Black;

    /// <inheritdoc/>
    internal override Extent XExtent => Extent.Of(Enumerable.Range(0, x.Length).SelectMany(i => new[] { x[i] - At(halfWidths, i), x[i] + At(halfWidths, i) }));

    /// <inheritdoc/>
    internal override Extent YExtent
    {
        get
        {
            Extent bars = Extent.Of(Enumerable.Range(0, y.Length).SelectMany(i => new[] { y[i] - At(below, i), y[i] + At(above, i) }));

            // The tip of an error bar just above zero must not stretch a logarithmic axis by decades.
            return bars with { SmallestPositive = Extent.Of(y).SmallestPositive };
        }
    }

    /// <inheritdoc/>
    internal override ImmutableArray<LegendEntry> Legend => name.Length == 0 ? [] : [new LegendEntry(name, LegendRank.Points, Sample)];

    private Stroke BarStroke => new(Colour, 0.7);

    /// <inheritdoc/>
    internal override ImmutableArray<SceneElement> Draw(PlotFrame frame)
    {
        var drawn = ImmutableArray.CreateBuilder<SceneElement>();
        for (int i = 0; i < x.Length; i++)
        {
            double px = frame.X(x[i]);
            double py = frame.Y(y[i]);
            if (At(halfWidths, i) > 0)
            {
                Line(new(frame.X(x[i] - halfWidths[i]), py), new(frame.X(x[i] + halfWidths[i]), py));
            }

            double top = frame.Y(y[i] + At(above, i));
            double bottom = frame.Y(y[i] - At(below, i));
            if (top < bottom)
            {
                Line(new(px, top), new(px, bottom));
            }

            if (At(above, i) > 0)
            {
                Line(new(px - CapHalfWidth, top), new(px + CapHalfWidth, top));
            }

            if (At(below, i) > 0)
            {
                Line(new(px - CapHalfWidth, bottom), new(px + CapHalfWidth, bottom));
            }

            drawn.Add(new Circle(new(px, py), MarkerRadius, Colour));
        }

        return drawn.ToImmutable();

        void Line(Point from, Point to) => drawn.Add(new Polyline([from, to], BarStroke));
    }

    /// <inheritdoc/>
    internal override ImmutableArray<Box> Obstacles(PlotFrame frame)
    {
        var boxes = ImmutableArray.CreateBuilder<Box>(x.Length);
        for (int i = 0; i < x.Length; i++)
        {
            double left = frame.X(x[i] - At(halfWidths, i)) - MarkerRadius;
            double right = frame.X(x[i] + At(halfWidths, i)) + MarkerRadius;
            double top = frame.Y(y[i] + At(above, i)) - MarkerRadius;
            double bottom = frame.Y(y[i] - At(below, i)) + MarkerRadius;
            boxes.Add(new Box(left, top, right - left, bottom - top));
        }

        return boxes.ToImmutable();
    }

    private static double At(ImmutableArray<double> values, int index) => values.IsEmpty ? 0 : values[index];

    private ImmutableArray<SceneElement> Sample(Box box)
    {
        Point centre = new(box.Left + (box.Width / 2), box.Top + (box.Height / 2));
        Circle marker = new(centre, MarkerRadius, Colour);
        return above.IsEmpty && below.IsEmpty
            ? [marker]
            : [new Polyline([new(centre.X, box.Top - 1), new(centre.X, box.Bottom + 1)], BarStroke), marker];
    }
}
