using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Figures;

/// <summary>Measured quenching factors by set with the fitted curve and its band.</summary>
internal static class QuenchingFigure
{
    private static readonly ImmutableArray<Colour> Colours = [Palette.Blue, Palette.Vermillion, Palette.Green, Palette.Orange, Palette.Purple, Palette.SkyBlue, Colour.Black];

    /// <summary>The figure of a fit.</summary>
    public static Figure Of(QuenchingFitReport fit)
    {
        double[] x = [.. fit.Curve.Select(c => c.RecoilKeV)];
        string[] sets = [.. fit.Data.Select(d => d.Set).Distinct(StringComparer.Ordinal)];
        var range = new AxisRange(x[0], x[^1]);
        return new Figure
        {
            Title = $"{fit.Points}: {fit.Model}",
            Footer = string.Create(CultureInfo.InvariantCulture, $"Sevens {fit.SevensVersion}; χ² = {fit.Chi2:F1} for {fit.Ndf}, errors × {fit.ErrorScale:F2}; the band is 1σ; dotted lines end the measured range"),
            PanelWidth = 400,
            PanelHeight = 300,
            Panels =
            [
                new Panel
                {
                    X = new PlotAxis("Recoil energy", "keV_{nr}") { Scale = AxisScale.Logarithmic, Range = range },
                    Y = new PlotAxis("Quenching factor"),
                    Series =
                    [
                        new Band("1σ", x, [.. fit.Curve.Select(c => c.Factor - c.Error)], [.. fit.Curve.Select(c => c.Factor + c.Error)]),
                        new Curve("fit", x, [.. fit.Curve.Select(c => c.Factor)]) { Stroke = new Stroke(Palette.Blue, 1.3) },
                        .. new[] { fit.LowestKeV, fit.HighestKeV }.Select(End),
                        .. sets.Select((set, i) => Points(set, [.. fit.Data.Where(d => string.Equals(d.Set, set, StringComparison.Ordinal))], Colours[(i + 1) % Colours.Length])),
                    ],
                },
            ],
        };

        Curve End(double recoil) => new(string.Empty, [recoil, recoil], [Lowest(fit), Highest(fit)]) { Stroke = new Stroke(Palette.Grey, 0.8, LinePattern.Dotted) };
    }

    private static double Lowest(QuenchingFitReport fit) => Math.Min(fit.Data.Min(d => d.Factor - d.FactorError), fit.Curve.Min(c => c.Factor - c.Error));

    private static double Highest(QuenchingFitReport fit) => Math.Max(fit.Data.Max(d => d.Factor + d.FactorError), fit.Curve.Max(c => c.Factor + c.Error));

    private static DataPoints Points(string set, QuenchingDataPoint[] points, Colour colour) => new(set, [.. points.Select(p => p.RecoilKeV)], [.. points.Select(p => p.Factor)])
    {
        HalfWidths = [.. points.Select(p => Math.Min(p.RecoilErrorKeV, 0.9 * p.RecoilKeV))],
        ErrorsBelow = [.. points.Select(p => p.FactorError)],
        ErrorsAbove = [.. points.Select(p => p.FactorError)],
        Colour = colour,
    };
}
