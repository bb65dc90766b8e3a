using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Figures;

/// <summary>Draws the figures of cross sections that are asked for by name.</summary>
internal static class CrossSectionPlotFigure
{
    // A figure of one panel stands alone and may be wider than a column.
    private const double AloneWidth = 320;
    private const double AloneHeight = 260;
    private const double LineWidth = 1.1;
    private static readonly Colour Dark = new(90, 90, 90);

    // Yellow is too faint for a line.
    private static readonly ImmutableArray<Colour> Lines = [Palette.Blue, Palette.Vermillion, Palette.Green, Palette.Orange, Palette.Purple, Palette.SkyBlue];
    private static readonly ImmutableArray<LinePattern> Patterns = [LinePattern.Solid, LinePattern.Dashed, LinePattern.DashDotted, LinePattern.Dotted];

    public static (string Name, Figure Figure) Of(CrossSectionPlot plot, CrossSectionResult result)
    {
        bool alone = plot.Panels.Length == 1;
        var figure = new Figure
        {
            Title = plot.Title,
            Footer = $"Sevens {result.SevensVersion}, convention {result.Convention}",
            Panels = [.. plot.Panels.Select(MakePanel)],
        };
        return ($"xsec-{plot.Figure.Written()}", alone ? figure with { PanelWidth = AloneWidth, PanelHeight = AloneHeight } : figure);
    }

    private static Panel MakePanel(PlottedPanel panel)
    {
        int colour = 0;
        var series = ImmutableArray.CreateBuilder<PlotSeries>(panel.Series.Length);
        foreach (PlottedSeries one in panel.Series)
        {
            series.Add(Drawn(one, one.Role is PlottedRole.Curve or PlottedRole.Points ? colour++ : 0));
        }

        return new Panel { X = Axis(panel.X), Y = Axis(panel.Y), Series = series.ToImmutable() };
    }

    private static PlotSeries Drawn(PlottedSeries series, int colour) => series.Role switch
    {
        PlottedRole.Curve => new Curve(series.Name, series.X, series.Y) { Stroke = new Stroke(Lines[colour % Lines.Length], LineWidth, Patterns[colour / Lines.Length % Patterns.Length]) },
        PlottedRole.Reference => new Curve(series.Name, series.X, series.Y) { Stroke = new Stroke(Dark, 0.7, LinePattern.Dashed) },
        PlottedRole.Points => new DataPoints(series.Name, series.X, series.Y) { Colour = Lines[colour % Lines.Length] },
        _ => new DataPoints(series.Name, series.X, series.Y) { ErrorsBelow = series.ErrorsBelow, ErrorsAbove = series.ErrorsAbove },
    };

    private static PlotAxis Axis(PlottedQuantity quantity) => new(quantity.Name, quantity.Unit)
    {
        Scale = quantity.Scale == GridSpacing.Logarithmic ? AxisScale.Logarithmic : AxisScale.Linear,
        Range = quantity.Range is { } range ? new AxisRange(range.Lower, range.Upper) : null,
    };
}
