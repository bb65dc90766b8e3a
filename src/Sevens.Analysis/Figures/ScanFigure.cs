using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Figures;

/// <summary>The profile of one parameter, or the contours of two.</summary>
internal static class ScanFigure
{
    private static readonly ImmutableArray<Colour> Colours = [Palette.Blue, Palette.Vermillion, Palette.Green, Palette.Orange];

    /// <summary>The figure of a scan.</summary>
    public static Figure Of(ScanReport scan) => new()
    {
        Panels = [scan.Parameters.Length == 1 ? Profile(scan) : Contours(scan)],
        Title = string.Empty,
        Footer = $"Sevens {scan.SevensVersion}, convention {scan.Convention}; all other parameters profiled",
    };

    private static Panel Profile(ScanReport scan)
    {
        (double X, double Y)[] points = [.. scan.Parameters[0].Values.Zip(scan.DeltaTwoNll).Where(p => p.Second is not null).Select(p => (p.First, p.Second!.Value))];
        ImmutableArray<double> ends = [scan.Parameters[0].Values[0], scan.Parameters[0].Values[^1]];
        return new Panel
        {
            X = new PlotAxis(scan.Parameters[0].Name, scan.Parameters[0].Unit),
            Y = new PlotAxis("−2Δ ln L"),
            Series =
            [
                .. scan.Contours.Select((c, i) => new Curve(Level(c), ends, [c.DeltaTwoNll, c.DeltaTwoNll])
                {
                    Stroke = new Stroke(Colours[(i + 1) % Colours.Length], 0.8, LinePattern.Dashed),
                }),
                .. points.Length < 2 ? [] : new PlotSeries[] { new Curve(string.Empty, [.. points.Select(p => p.X)], [.. points.Select(p => p.Y)]) },
            ],
        };
    }

    private static Panel Contours(ScanReport scan)
    {
        (string x, string y) = (scan.Parameters[0].Name, scan.Parameters[1].Name);
        return new Panel
        {
            X = Axis(scan.Parameters[0]),
            Y = Axis(scan.Parameters[1]),
            Series =
            [
                .. scan.Contours.SelectMany((c, i) => c.Polylines.Where(line => line.Length > 1).Select((line, k) => new Curve(
                    k == 0 ? Level(c) : string.Empty, [.. line.Select(p => p[0])], [.. line.Select(p => p[1])]) { Stroke = new Stroke(Colours[i % Colours.Length], 1.1) })),
                new DataPoints("best fit", [scan.Best.Values[x]], [scan.Best.Values[y]]),
            ],
        };
    }

    private static PlotAxis Axis(ScanParameter parameter) => new(parameter.Name, parameter.Unit) { Range = new AxisRange(parameter.Values[0], parameter.Values[^1]) };

    private static string Level(ScanContour contour) => $"{(100 * contour.Level).ToString("0.##", CultureInfo.InvariantCulture)} % CL";
}
