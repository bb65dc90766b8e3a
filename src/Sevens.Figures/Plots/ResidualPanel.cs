using System.Collections.Immutable;
using Sevens.Figures.Plots.Series;

namespace Sevens.Figures.Plots;

/// <summary>A narrow panel below another one, which shares its x axis: pulls, differences or ratios about a centre line.</summary>
public sealed record ResidualPanel
{
    /// <summary>The vertical axis. Without a range it reaches equally far to both sides of the centre.</summary>
    public required PlotAxis Y { get; init; }

    /// <summary>What is drawn, first to last; at least one.</summary>
    public required ImmutableArray<PlotSeries> Series { get; init; }

    /// <summary>Where the centre line lies: 0 for differences, 1 for ratios.</summary>
    public double Centre { get; init; }
}
