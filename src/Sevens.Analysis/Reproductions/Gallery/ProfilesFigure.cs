using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>Profiles of one parameter from several experiments; published values stand at 1, where our curves end their 68.27 % intervals.</summary>
internal static class ProfilesFigure
{
    // Room above the curves is for the legend.
    private const double Highest = 9;
    private const double HighestDrawn = 6;
    private const double Apart = 0.16;
    private static readonly ImmutableArray<Colour> Colours = [Palette.Blue, Palette.Vermillion, Palette.Green, Palette.Orange, Palette.Purple];

    /// <summary>The figure.</summary>
    /// <param name="title">The title of the figure.</param>
    /// <param name="axis">What the parameter is.</param>
    /// <param name="curves">The name of each curve, its scan, and the id of the published value; null for none.</param>
    /// <param name="table">Where published values are found.</param>
    public static Figure Of(string title, PlotAxis axis, IEnumerable<(string Name, ScanReport Scan, string? Published)> curves, ReproductionResult table)
    {
        (string Name, ScanReport Scan, string? Published)[] all = [.. curves];
        return new Figure
        {
            Title = title,
            Footer = $"Sevens {table.SevensVersion}; points with bars: published, near the line where our curve of their colour ends its interval",
            PanelWidth = 400,
            PanelHeight = 280,
            Panels =
            [
                new Panel
                {
                    X = axis with { Range = new AxisRange(all[0].Scan.Parameters[0].Values[0], all[0].Scan.Parameters[0].Values[^1]) },
                    Y = new PlotAxis("−2Δ ln L") { Range = new AxisRange(0, Highest) },
                    Legend = LegendPlacement.UpperRight,
                    Series =
                    [
                        ReferenceLine.Horizontal(1),
                        ReferenceLine.Horizontal(4),
                        .. all.Select((c, i) => Profile(c.Name, c.Scan, Colours[i])),
                        .. all.SelectMany((c, i) => table.Rows(c.Published is { } id ? [id] : []).Select(row => Point(row, 1 + (Apart * (i - 1)), Colours[i]))),
                    ],
                },
            ],
        };
    }

    private static Curve Profile(string name, ScanReport scan, Colour colour)
    {
        (double X, double Y)[] points = [.. scan.Parameters[0].Values.Zip(scan.DeltaTwoNll).Where(p => p.Second <= HighestDrawn).Select(p => (p.First, p.Second!.Value))];
        return new Curve(name, [.. points.Select(p => p.X)], [.. points.Select(p => p.Y)]) { Stroke = new Stroke(colour, 1.2) };
    }

    private static DataPoints Point(ReproducedResult row, double height, Colour colour) => new(string.Empty, [row.Published], [height]) { HalfWidths = [row.PublishedError ?? 0], Colour = colour };
}
