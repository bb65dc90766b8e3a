using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>Allowed regions of two parameters from several sets of data, with the borders of one-parameter intervals on the axes through the origin.</summary>
internal static class RegionsFigure
{
    private static readonly ImmutableArray<Colour> Colours = [Palette.Blue, Palette.Vermillion, Palette.Green];

    /// <summary>The figure.</summary>
    /// <param name="title">The title of the figure.</param>
    /// <param name="x">What the first parameter is.</param>
    /// <param name="y">What the second parameter is.</param>
    /// <param name="regions">The name of each region and its scan.</param>
    /// <param name="onX">Rows that hold the borders along the first parameter, the second being 0.</param>
    /// <param name="onY">Rows that hold the borders along the second parameter, the first being 0.</param>
    public static Figure Of(
        string title, PlotAxis x, PlotAxis y, IEnumerable<(string Name, ScanReport Scan)> regions, IEnumerable<ReproducedResult> onX, IEnumerable<ReproducedResult> onY)
    {
        (string Name, ScanReport Scan)[] all = [.. regions];
        ScanReport first = all[0].Scan;
        (ReproducedResult Row, bool Horizontal)[] borders = [.. onX.Select(r => (r, true)), .. onY.Select(r => (r, false))];
        return new Figure
        {
            Title = title,
            Footer = string.Create(
                CultureInfo.InvariantCulture,
                $"Sevens {first.SevensVersion}, convention {first.Convention}; regions at {100 * first.Contours[0].Level:0.##} % CL for two parameters; points: 90 % CL for one"),
            PanelWidth = 360,
            PanelHeight = 340,
            Panels =
            [
                new Panel
                {
                    X = Ranged(x, first.Parameters[0]),
                    Y = Ranged(y, first.Parameters[1]),
                    Legend = LegendPlacement.UpperRight,
                    Series =
                    [
                        ReferenceLine.Horizontal(0),
                        ReferenceLine.Vertical(0),
                        .. all.SelectMany((r, i) => Lines(r.Name, r.Scan, Colours[i])),
                        .. Points("published borders", Colour.Black, [.. borders.Select(b => Place(b.Row.Published, b.Horizontal))]),
                        .. Points("our borders", Palette.Orange, [.. borders.Where(b => b.Row.Ours is not null).Select(b => Place(b.Row.Ours!.Value, b.Horizontal))]),
                    ],
                },
            ],
        };
    }

    private static PlotAxis Ranged(PlotAxis axis, ScanParameter parameter) => axis with { Range = new AxisRange(parameter.Values[0], parameter.Values[^1]) };

    private static (double X, double Y) Place(double border, bool horizontal) => horizontal ? (border, 0) : (0, border);

    private static IEnumerable<PlotSeries> Lines(string name, ScanReport scan, Colour colour) =>
        scan.Contours[0].Polylines.Where(line => line.Length > 1).Select((line, k) => new Curve(k == 0 ? name : string.Empty, [.. line.Select(p => p[0])], [.. line.Select(p => p[1])])
        {
            Stroke = new Stroke(colour, 1.2),
        });

    private static IEnumerable<PlotSeries> Points(string name, Colour colour, (double X, double Y)[] places) =>
        places.Length == 0 ? [] : [new DataPoints(name, [.. places.Select(p => p.X)], [.. places.Select(p => p.Y)]) { Colour = colour }];
}
