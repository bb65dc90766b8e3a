using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Figures;

/// <summary>The limit along a parameter, over the band that data without signal would give.</summary>
internal static class LimitFigure
{
    private const double LogarithmicFrom = 20;

    /// <summary>The figure; null where there are fewer than two limits to draw.</summary>
    public static Figure? Of(LimitReport limit)
    {
        if (limit.Along is null)
        {
            return null;
        }

        ImmutableArray<PlotSeries> series =
        [
            .. Band("expected ±2σ", limit, e => (e.Minus2, e.Plus2), Palette.Yellow),
            .. Band("expected ±1σ", limit, e => (e.Minus1, e.Plus1), Palette.Green),
            .. Line("expected median", limit, p => p.Expected.Median, new Stroke(Colour.Black, 0.9, LinePattern.Dashed)),
            .. Line("observed", limit, p => p.Observed, new Stroke(Colour.Black, 1.2)),
        ];
        if (series.IsEmpty)
        {
            return null;
        }

        CouplingBand[] elsewhere = [.. new[] { limit.MuonAnomaly, limit.ThermalTarget }.OfType<CouplingBand>().Where(b => b.At.Length > 1)];
        series = series.InsertRange(0, elsewhere.Select(b => new Band(b.Name, b.At, b.Lower, b.Upper) { Fill = Palette.Blue, Opacity = 0.35 }));

        double[] x = [.. limit.Points.Select(p => p.At!.Value)];
        double[] y = [.. limit.Points.SelectMany(p => new[] { p.Observed, p.Expected.Minus2, p.Expected.Plus2 }).Concat(elsewhere.SelectMany(b => b.Lower.Concat(b.Upper)).Select(g => (double?)g)).OfType<double>()];
        return new Figure
        {
            Panels = [new Panel { X = new PlotAxis(limit.Along, limit.AlongUnit) { Scale = Scale(x) }, Y = new PlotAxis(limit.Parameter) { Scale = Scale(y) }, Series = series }],
            Title = string.Empty,
            Footer = $"Sevens {limit.SevensVersion}, convention {limit.Convention}; {(100 * limit.Level).ToString("0.##", CultureInfo.InvariantCulture)} % CL, {limit.Method}, {limit.Statistic}",
        };
    }

    private static AxisScale Scale(double[] values) =>
        values.Min() > 0 && values.Max() > LogarithmicFrom * values.Min() ? AxisScale.Logarithmic : AxisScale.Linear;

    private static IEnumerable<PlotSeries> Band(string name, LimitReport limit, Func<LimitExpectation, (double? Lower, double? Upper)> sides, Colour fill)
    {
        (double X, double Lower, double Upper)[] points =
        [
            .. limit.Points.Select(p => (p.At, Sides: sides(p.Expected))).Where(p => p.Sides is { Lower: not null, Upper: not null })
                .Select(p => (p.At!.Value, p.Sides.Lower!.Value, p.Sides.Upper!.Value)),
        ];
        return points.Length < 2 ? [] : [new Band(name, [.. points.Select(p => p.X)], [.. points.Select(p => p.Lower)], [.. points.Select(p => p.Upper)]) { Fill = fill, Opacity = 1 }];
    }

    private static IEnumerable<PlotSeries> Line(string name, LimitReport limit, Func<LimitPoint, double?> value, Stroke stroke)
    {
        (double X, double Y)[] points = [.. limit.Points.Where(p => value(p) is not null).Select(p => (p.At!.Value, value(p)!.Value))];
        return points.Length < 2 ? [] : [new Curve(name, [.. points.Select(p => p.X)], [.. points.Select(p => p.Y)]) { Stroke = stroke }];
    }
}
