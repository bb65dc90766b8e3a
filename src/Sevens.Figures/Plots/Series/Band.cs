using System.Collections.Immutable;
using Sevens.Figures.Plots.Layout;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Series;

/// <summary>The area between a lower and an upper curve, such as an uncertainty.</summary>
public sealed class Band : PlotSeries
{
    private readonly string name;
    private readonly ImmutableArray<double> x;
    private readonly ImmutableArray<double> lower;
    private readonly ImmutableArray<double> upper;

    /// <summary>Makes a band.</summary>
    /// <param name="name">Its name in the legend; empty to leave it out.</param>
    /// <param name="x">Where its sides are given, at least two places, strictly increasing.</param>
    /// <param name="lower">The lower side, as many numbers.</param>
    /// <param name="upper">The upper side, as many numbers, none below the lower side.</param>
    /// <exception cref="ArgumentException">An x that does not increase, lengths that differ, sides that cross, or a number that is not finite.</exception>
    public Band(string name, IReadOnlyList<double> x, IReadOnlyList<double> lower, IReadOnlyList<double> upper)
    {
        ArgumentNullException.ThrowIfNull(name);
        this.name = name;
        this.x = Given.Increasing($"x of '{name}'", x);
        this.lower = Given.Numbers($"lower side of '{name}'", lower, this.x.Length);
        this.upper = Given.Numbers($"upper side of '{name}'", upper, this.x.Length);
        for (int i = 0; i < this.x.Length; i++)
        {
            if (this.upper[i] < this.lower[i])
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"band '{name}' at x = {this.x[i]} runs from {this.lower[i]} to {this.upper[i]}, expected the lower side first"),
                    nameof(upper));
            }
        }
    }

    /// <summary>Its colour.</summary>
    public Colour Fill { get; init; } = Palette.SkyBlue;

    /// <summary>How much of what lies below it hides: 1 all, 0 nothing.</summary>
    /// <exception cref="ArgumentException">It is not between 0 and 1.</exception>
    public double Opacity { get; init => field = Share.Checked("opacity", value); } = 0.35;

    /// <inheritdoc/>
    internal override Extent XExtent => Extent.Of(x);

    /// <inheritdoc/>
    internal override Extent YExtent => Extent.Of(lower).With(Extent.Of(upper));

    /// <inheritdoc/>
    internal override ImmutableArray<LegendEntry> Legend =>
        name.Length == 0 ? [] : [new LegendEntry(name, LegendRank.Area, box => [new Rectangle(box) { Fill = Fill, Opacity = Opacity }])];

    /// <inheritdoc/>
    internal override ImmutableArray<SceneElement> Draw(PlotFrame frame) =>
        [new Polygon([.. x.Zip(upper, frame.At), .. x.Zip(lower, frame.At).Reverse()]) { Fill = Fill, Opacity = Opacity }];

    /// <inheritdoc/>
    internal override ImmutableArray<Box> Obstacles(PlotFrame frame) =>
        [.. Obstacle.Along([.. x.Zip(upper, frame.At)]), .. Obstacle.Along([.. x.Zip(lower, frame.At)])];
}
