using System.Collections.Immutable;
using Sevens.Figures.Plots.Layout;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Series;

/// <summary>A histogram drawn as a line of steps.</summary>
public sealed class HistogramOutline : PlotSeries
{
    private readonly string name;
    private readonly ImmutableArray<double> edges;
    private readonly ImmutableArray<double> values;

    /// <summary>Makes an outline.</summary>
    /// <param name="name">Its name in the legend; empty to leave it out.</param>
    /// <param name="edges">The bin edges, strictly increasing.</param>
    /// <param name="values">The content, one number per bin; counts per unit where bins differ in width.</param>
    /// <exception cref="ArgumentException">Edges that do not increase, or values that are not one per bin and finite.</exception>
    public HistogramOutline(string name, IReadOnlyList<double> edges, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(name);
        this.name = name;
        this.edges = Given.Increasing($"bin edges of '{name}'", edges);
        this.values = Given.Numbers($"values of '{name}'", values, this.edges.Length - 1);
    }

    /// <summary>How the line is drawn.</summary>
    public Stroke Stroke { get; init; } = new(Colour.Black, 0.9);

    /// <inheritdoc/>
    internal override Extent XExtent => Extent.Of(edges);

    /// <inheritdoc/>
    internal override Extent YExtent => Extent.Of(values);

    /// <inheritdoc/>
    internal override AxisFit Fit => AxisFit.Binned;

    /// <inheritdoc/>
    internal override ImmutableArray<LegendEntry> Legend => LegendEntry.Line(name, Stroke);

    /// <inheritdoc/>
    internal override ImmutableArray<SceneElement> Draw(PlotFrame frame) => [new Polyline(Staircase.Of(frame, edges, values), Stroke)];

    /// <inheritdoc/>
    internal override ImmutableArray<Box> Obstacles(PlotFrame frame) => Obstacle.Along(Staircase.Of(frame, edges, values));
}
