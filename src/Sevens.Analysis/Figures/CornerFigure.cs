using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;
using Sevens.Statistics.Sampling;

namespace Sevens.Analysis.Figures;

/// <summary>Posteriors of single parameters on the diagonal, and of pairs below it as regions of highest density.</summary>
internal static class CornerFigure
{
    private const int MostParameters = 6;
    private const int HistogramBins = 30;
    private static readonly ImmutableArray<double> Levels = [0.6827, 0.95];

    /// <summary>The figure: parameters of interest first, then the nuisances most correlated with the first of them.</summary>
    public static Figure Of(SampleReport report, SamplingResult sampling)
    {
        int[] shown = Shown(report);
        double[][] draws = [.. shown.Select(p => sampling.ValuesOf(p).SelectMany(v => v).ToArray())];
        AxisRange[] ranges = [.. draws.Select(Range)];
        return new Figure
        {
            Columns = shown.Length,
            PanelWidth = shown.Length > 3 ? 150 : 190,
            PanelHeight = shown.Length > 3 ? 132 : 165,
            Title = $"Posterior: {sampling.Options.Method.ToString().ToLowerInvariant()}, {sampling.Chains.Length} × {sampling.Chains[0].Count} draws{(report.Status.Converged ? string.Empty : ", not converged")}",
            Footer = $"Sevens {report.SevensVersion}, convention {report.Convention}; regions of 68.27 % and 95 %; priors {string.Join(", ", report.Parameters.Where(IsInterest).Select(p => $"{p.Name} {p.Prior}").DefaultIfEmpty("of the constraints"))}",
            Panels =
            [
                .. from row in Enumerable.Range(0, shown.Length)
                   from column in Enumerable.Range(0, shown.Length)
                   select column > row ? Panel.Blank
                       : column == row ? Single(report.Parameters[shown[row]], draws[row], ranges[row])
                       : Pair(report.Parameters[shown[column]].Name, report.Parameters[shown[row]].Name, draws[column], draws[row], ranges[column], ranges[row]),
            ],
        };
    }

    private static int[] Shown(SampleReport report)
    {
        int[] interest = [.. Enumerable.Range(0, report.Parameters.Length).Where(i => IsInterest(report.Parameters[i]))];
        int first = interest.FirstOrDefault();
        return
        [
            .. interest.Concat(Enumerable.Range(0, report.Parameters.Length).Where(i => !IsInterest(report.Parameters[i]))
                .OrderByDescending(i => Math.Abs(report.Correlation[first][i] ?? 0)).ThenBy(i => i)).Take(MostParameters),
        ];
    }

    private static bool IsInterest(SampledParameter parameter) => string.Equals(parameter.Role, "interest", StringComparison.Ordinal);

    private static Panel Single(SampledParameter parameter, double[] values, AxisRange range)
    {
        double[] edges = [.. Enumerable.Range(0, HistogramBins + 1).Select(i => range.Lower + ((range.Upper - range.Lower) * i / HistogramBins))];
        double[] counts = new double[HistogramBins];
        foreach (double value in values)
        {
            int bin = (int)((value - range.Lower) / (range.Upper - range.Lower) * HistogramBins);
            if (bin >= 0 && bin < counts.Length)
            {
                counts[bin]++;
            }
        }

        double width = edges[1] - edges[0];
        double[] density = Array.ConvertAll(counts, c => c / (values.Length * width));
        return new Panel
        {
            X = new PlotAxis(parameter.Name) { Range = range },
            Y = new PlotAxis("Density"),
            Legend = LegendPlacement.None,
            Series = [new HistogramOutline(string.Empty, edges, density), ReferenceLine.Vertical(parameter.Median ?? values[0])],
        };
    }

    private static Panel Pair(string x, string y, double[] xs, double[] ys, AxisRange xRange, AxisRange yRange)
    {
        var density = new DensityMap(xs, ys, xRange, yRange);
        PlotSeries[] contours =
        [
            .. Levels.SelectMany((level, i) => density.Region(level).Select(line => new Curve(string.Empty, [.. line.Points.Select(p => p.X)], [.. line.Points.Select(p => p.Y)])
            {
                Stroke = new Stroke(i == 0 ? Palette.Blue : Palette.SkyBlue, 1.1),
            })),
        ];
        return new Panel
        {
            X = new PlotAxis(x) { Range = xRange },
            Y = new PlotAxis(y) { Range = yRange },
            Legend = LegendPlacement.None,
            Series = contours.Length > 0 ? [.. contours] : [new DataPoints(string.Empty, [xs[0]], [ys[0]])],
        };
    }

    /// <summary>Nearly all draws, so that a single far one does not set the scale.</summary>
    private static AxisRange Range(double[] values)
    {
        const double Left = 0.001, Margin = 0.15;
        double[] sorted = [.. values.Order()];
        double lower = sorted[(int)(Left * (sorted.Length - 1))], upper = sorted[(int)((1 - Left) * (sorted.Length - 1))];
        double margin = upper > lower ? Margin * (upper - lower) : Math.Max(1e-9, 0.5 * Math.Abs(lower));
        return new AxisRange(lower - margin, upper + margin);
    }
}
