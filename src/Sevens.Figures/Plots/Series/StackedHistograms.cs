using System.Collections.Immutable;
using Sevens.Figures.Plots.Layout;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Series;

/// <summary>Filled histograms on common bins, each on top of those before it.</summary>
public sealed class StackedHistograms : PlotSeries
{
    private const double EdgeWidth = 0.4;

    private readonly ImmutableArray<double> edges;
    private readonly ImmutableArray<(string Name, Colour Fill, ImmutableArray<double> Tops)> layers;

    /// <summary>Makes a stack.</summary>
    /// <param name="edges">The bin edges, strictly increasing.</param>
    /// <param name="components">The layers, lowest first; at least one.</param>
    /// <exception cref="ArgumentException">Edges that do not increase, no component, or one whose values are not one per bin, finite and not negative.</exception>
    public StackedHistograms(IReadOnlyList<double> edges, IReadOnlyList<HistogramComponent> components)
    {
        ArgumentNullException.ThrowIfNull(components);
        this.edges = Given.Increasing("bin edges", edges);
        if (components.Count == 0)
        {
            throw new ArgumentException("no components to stack, expected at least one", nameof(components));
        }

        int bins = this.edges.Length - 1;
        var built = ImmutableArray.CreateBuilder<(string, Colour, ImmutableArray<double>)>(components.Count);
        double[] total = new double[bins];
        for (int i = 0; i < components.Count; i++)
        {
            HistogramComponent component = components[i];
            ImmutableArray<double> values = Given.NotNegative($"values of component '{component.Name}'", component.Values, bins);
            for (int bin = 0; bin < bins; bin++)
            {
                total[bin] += values[bin];
            }

            built.Add((component.Name, component.Fill ?? Palette.Cycle[i % Palette.Cycle.Length], [.. total]));
        }

        layers = built.MoveToImmutable();
    }

    /// <inheritdoc/>
    internal override Extent XExtent => Extent.Of(edges);

    /// <inheritdoc/>
    internal override Extent YExtent => Extent.Of(layers[^1].Tops);

    /// <inheritdoc/>
    internal override AxisFit Fit => AxisFit.Binned;

    /// <inheritdoc/>
    internal override ImmutableArray<LegendEntry> Legend =>
        [.. layers.Reverse().Where(l => l.Name.Length > 0).Select(l => new LegendEntry(l.Name, LegendRank.Area, box => [Swatch(box, l.Fill)]))];

    /// <inheritdoc/>
    internal override ImmutableArray<SceneElement> Draw(PlotFrame frame)
    {
        // Each layer reaches down to the floor and the highest is drawn first, so that no seam shows the page between layers.
        var drawn = ImmutableArray.CreateBuilder<SceneElement>();
        foreach ((string _, Colour fill, ImmutableArray<double> tops) in layers.Reverse())
        {
            drawn.Add(Staircase.Area(frame, edges, tops) with { Fill = fill });
        }

        return drawn.ToImmutable();
    }

    /// <inheritdoc/>
    internal override ImmutableArray<Box> Obstacles(PlotFrame frame) => Staircase.Bars(frame, edges, layers[^1].Tops);

    private static Rectangle Swatch(Box box, Colour fill) => new(box) { Fill = fill, Outline = new Stroke(Colour.Black, EdgeWidth) };
}
