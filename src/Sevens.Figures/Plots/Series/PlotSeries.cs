using System.Collections.Immutable;
using Sevens.Figures.Plots.Layout;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Series;

/// <summary>Something drawn on the axes of a panel. Series with an empty name are left out of the legend.</summary>
public abstract class PlotSeries
{
    private protected PlotSeries()
    {
    }

    /// <summary>The x values covered.</summary>
    internal abstract Extent XExtent { get; }

    /// <summary>The y values covered.</summary>
    internal abstract Extent YExtent { get; }

    /// <summary>What an automatic range does about this series.</summary>
    internal virtual AxisFit Fit => AxisFit.Padded;

    /// <summary>Its lines of the legend, first to last.</summary>
    internal abstract ImmutableArray<LegendEntry> Legend { get; }

    /// <summary>What draws it on a frame.</summary>
    internal abstract ImmutableArray<SceneElement> Draw(PlotFrame frame);

    /// <summary>The places a legend should not cover.</summary>
    internal abstract ImmutableArray<Box> Obstacles(PlotFrame frame);
}
