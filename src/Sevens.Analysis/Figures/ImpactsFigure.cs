using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Figures;

/// <summary>Pulls and impacts side by side, the correlation matrix, and the likelihood along the parameter.</summary>
internal static class ImpactsFigure
{
    private const int MostRows = 25;
    private const double HalfBar = 0.36;

    /// <summary>The figures, each with the name of its files.</summary>
    public static IEnumerable<(string Name, Figure Figure)> Of(ImpactsReport report)
    {
        if (!report.Impacts.IsEmpty)
        {
            yield return ("impacts", Ranking(report));
        }

        yield return ("correlation", Correlation(report));
        if (!report.Curves.Values.IsEmpty)
        {
            yield return ("likelihood", Curves(report));
        }
    }

    /// <summary>The largest impact on top, as in the plots of collider experiments.</summary>
    private static Figure Ranking(ImpactsReport report)
    {
        ParameterImpact[] rows = [.. report.Impacts.Take(MostRows).Reverse()];
        double[] places = [.. rows.Select((_, i) => i + 1.0)];
        AxisRange range = new(0.3, rows.Length + 0.7);
        int[] pulled = [.. Enumerable.Range(0, rows.Length).Where(i => rows[i].Pull is not null)];
        PlotSeries[] pulls =
        [
            new Band(string.Empty, [-1, 1], [range.Lower, range.Lower], [range.Upper, range.Upper]) { Fill = Palette.Grey },
            ReferenceLine.Vertical(0),
            .. pulled.Length == 0 ? [] : new PlotSeries[]
            {
                new DataPoints(string.Empty, [.. pulled.Select(i => rows[i].Pull!.Value)], [.. pulled.Select(i => places[i])])
                {
                    HalfWidths = [.. pulled.Select(i => rows[i].Constraint ?? 0)],
                },
            },
        ];
        double reach = 1.1 * rows.Max(r => Math.Max(Math.Abs(r.Up ?? 0), Math.Abs(r.Down ?? 0)));
        double widest = Math.Max(2.2, 0.2 + pulled.Select(i => Math.Abs(rows[i].Pull!.Value) + (rows[i].Constraint ?? 0)).DefaultIfEmpty(0).Max());
        return new Figure
        {
            Title = $"Impacts on {report.On}",
            Footer = $"Sevens {report.SevensVersion}, convention {report.Convention}; shift of the best fit with each parameter held one error above (red) and below (blue) its value; bar of a pull: error over the width of the constraint",
            Columns = 2,
            PanelWidth = 290,
            PanelHeight = 70 + (13 * rows.Length),
            Panels =
            [
                new Panel
                {
                    X = new PlotAxis("Pull") { Range = new AxisRange(-widest, widest) },
                    Y = new PlotAxis(string.Empty) { Range = range, Categories = [.. rows.Select(r => r.Name)] },
                    Legend = LegendPlacement.None,
                    Series = [.. pulls],
                },
                new Panel
                {
                    X = new PlotAxis($"Δ {report.On}") { Range = reach > 0 ? new AxisRange(-reach, reach) : new AxisRange(-1, 1) },
                    Y = new PlotAxis(string.Empty) { Range = range, Categories = [.. rows.Select((_, i) => FormattableString.Invariant($"{rows.Length - i}"))] },
                    Legend = LegendPlacement.None,
                    Series =
                    [
                        .. rows.SelectMany((r, i) => Bars(r.Down, i + 1, Palette.SkyBlue).Concat(Bars(r.Up, i + 1, Palette.Vermillion))),
                        ReferenceLine.Vertical(0),
                    ],
                },
            ],
        };
    }

    private static IEnumerable<PlotSeries> Bars(double? shift, double place, Colour colour) => shift is { } to and not 0
        ? [new Band(string.Empty, [Math.Min(0, to), Math.Max(0, to)], [place - HalfBar, place - HalfBar], [place + HalfBar, place + HalfBar]) { Fill = colour, Opacity = 0.8 }]
        : [];

    private static Figure Correlation(ImpactsReport report)
    {
        int count = report.Parameters.Length;
        AxisRange range = new(0.5, count + 0.5);
        double side = Math.Max(150, 13.0 * count);
        return new Figure
        {
            Title = "Correlation of the fitted parameters",
            Footer = $"Sevens {report.SevensVersion}, convention {report.Convention}; full colour is ±1: blue positive, red negative",
            PanelWidth = side + 150,
            PanelHeight = side + 40,
            Panels =
            [
                new Panel
                {
                    X = new PlotAxis(string.Empty) { Range = range, Categories = [.. report.Parameters.Select((_, i) => FormattableString.Invariant($"{i + 1}"))] },
                    Y = new PlotAxis(string.Empty) { Range = range, Categories = [.. report.Parameters.Select((p, i) => FormattableString.Invariant($"{p}  {i + 1}"))] },
                    Legend = LegendPlacement.None,
                    Series = [.. Enumerable.Range(0, count * count).Select(k => Cell(k % count, k / count, report.Correlation[k / count][k % count] ?? 0))],
                },
            ],
        };
    }

    private static Band Cell(int column, int row, double correlation) => new(
        string.Empty, [column + 0.5, column + 1.5], [row + 0.5, row + 0.5], [row + 1.5, row + 1.5])
    {
        Fill = correlation >= 0 ? Palette.Blue : Palette.Vermillion,
        Opacity = Math.Min(1, Math.Abs(correlation)),
    };

    private static Figure Curves(ImpactsReport report)
    {
        const double Highest = 12;
        LikelihoodCurves curves = report.Curves;
        return new Figure
        {
            Title = string.Empty,
            Footer = $"Sevens {report.SevensVersion}, convention {report.Convention}; profile: all others minimised, slice: all others held",
            Panels =
            [
                new Panel
                {
                    X = new PlotAxis(report.On),
                    Y = new PlotAxis("−2Δ ln L") { Range = new AxisRange(0, Highest) },
                    Series = [.. Line("profile", curves.Values, curves.Profile, LinePattern.Solid), .. Line("slice", curves.Values, curves.Slice, LinePattern.Dashed)],
                },
            ],
        };
    }

    private static IEnumerable<PlotSeries> Line(string name, ImmutableArray<double> values, ImmutableArray<double?> rises, LinePattern pattern)
    {
        int[] finite = [.. Enumerable.Range(0, values.Length).Where(i => rises[i] is not null)];
        return finite.Length < 2
            ? []
            : [new Curve(name, [.. finite.Select(i => values[i])], [.. finite.Select(i => rises[i]!.Value)]) { Stroke = new Stroke(pattern == LinePattern.Solid ? Palette.Blue : Palette.Orange, 1.1, pattern) }];
    }
}
