using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>Limits on the mixing of a sterile neutrino against its mass splitting, beside the best fit of LSND.</summary>
internal static class SterileFigure
{
    // hep-ex/0104049: sin²2θ = 0.003 at 1.2 eV²; with |U_e4|² = |U_μ4|² it is 4 |U|⁴.
    private const double LsndSplitting = 1.2;
    private static readonly double LsndMixing = Math.Sqrt(0.003 / 4);
    private static readonly ImmutableArray<Colour> Colours = [Palette.Blue, Palette.Vermillion];

    /// <summary>The figure.</summary>
    /// <param name="curves">The name of each curve, and its limits along the splitting.</param>
    public static Figure Of(IEnumerable<(string Name, LimitReport Limit)> curves)
    {
        (string Name, LimitReport Limit)[] all = [.. curves];
        return new Figure
        {
            Title = "A sterile neutrino at the baselines of CsI and argon",
            Footer = $"Sevens {all[0].Limit.SevensVersion}; upper limits at {100 * all[0].Limit.Level:0} % CL, what is right of the curves is excluded; dashed: expected",
            PanelWidth = 400,
            PanelHeight = 300,
            Panels =
            [
                new Panel
                {
                    X = new PlotAxis("|U_{α4}|²") { Scale = AxisScale.Logarithmic, Range = new AxisRange(0.01, 0.5) },
                    Y = new PlotAxis("Δm²", "eV²") { Scale = AxisScale.Logarithmic, Range = new AxisRange(0.4, 11) },
                    Legend = LegendPlacement.LowerLeft,
                    Series =
                    [
                        .. all.SelectMany((c, i) => Runs(c.Name, c.Limit, p => p.Observed, new Stroke(Colours[i], 1.2))),
                        .. all.SelectMany((c, i) => Runs(string.Empty, c.Limit, p => p.Expected.Median, new Stroke(Colours[i], 0.9, LinePattern.Dashed))),
                        new DataPoints("LSND, best fit, as |U_{e4}|² = |U_{μ4}|²", [LsndMixing], [LsndSplitting]),
                    ],
                },
            ],
        };
    }

    /// <summary>The parts of a curve where there is a limit.</summary>
    private static IEnumerable<PlotSeries> Runs(string name, LimitReport limit, Func<LimitPoint, double?> mixing, Stroke stroke)
    {
        var run = new List<(double X, double Y)>();
        bool isNamed = false;
        foreach (LimitPoint? point in limit.Points.Append<LimitPoint?>(null))
        {
            if (point is not null && mixing(point) is { } x)
            {
                run.Add((x, point.At!.Value));
                continue;
            }

            if (run.Count > 1)
            {
                yield return new Curve(isNamed ? string.Empty : name, [.. run.Select(p => p.X)], [.. run.Select(p => p.Y)]) { Stroke = stroke };
                isNamed = true;
            }

            run.Clear();
        }
    }
}
