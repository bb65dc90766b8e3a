using System.Collections.Immutable;
using Sevens.Figures.Plots.Series;

namespace Sevens.Figures.Plots;

/// <summary>One plot: two axes, the series drawn on them from first to last, and perhaps a narrow panel below on the same x axis.</summary>
public sealed record Panel
{
    /// <summary>A place in the grid that stays empty.</summary>
    public static Panel Blank { get; } = new() { X = new PlotAxis(string.Empty), Y = new PlotAxis(string.Empty), Series = [] };

    /// <summary>The horizontal axis.</summary>
    public required PlotAxis X { get; init; }

    /// <summary>The vertical axis.</summary>
    public required PlotAxis Y { get; init; }

    /// <summary>What is drawn, first to last; at least one.</summary>
    public required ImmutableArray<PlotSeries> Series { get; init; }

    /// <summary>A title above the frame; empty for none.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Where the names of the series stand.</summary>
    public LegendPlacement Legend { get; init; } = LegendPlacement.Best;

    /// <summary>A narrow panel of residuals or ratios below; none by default.</summary>
    public ResidualPanel? Residuals { get; init; }
}
