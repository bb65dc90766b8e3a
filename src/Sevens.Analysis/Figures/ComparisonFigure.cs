using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Figures;

/// <summary>Recoils of experiments before any detector: their spectra, and how many lie above a threshold.</summary>
internal static class ComparisonFigure
{
    /// <summary>Spectra end with a steep fall, whose depths say nothing.</summary>
    private const double Depth = 1e-5;
    private const double LowestKeV = 0.01;
    private static readonly ImmutableArray<Colour> Colours = [Palette.Blue, Palette.Vermillion, Palette.Green, Palette.Orange, Palette.Purple, Palette.SkyBlue];
    private static readonly ImmutableArray<LinePattern> Patterns = [LinePattern.Solid, LinePattern.Dashed, LinePattern.DashDotted, LinePattern.Dotted];

    /// <summary>The figure of a comparison; none where no rate per day is known.</summary>
    public static IEnumerable<(string Name, Figure Figure)> Of(ComparisonResult result)
    {
        if (result.Experiments.Any(e => e.RecoilsPerKilogramDayKeV is not null))
        {
            yield return ("comparison", new Figure
            {
                Title = "Recoils before any detector",
                Footer = $"Sevens {result.SevensVersion}, convention {result.Convention}{(result.Model is { } model ? $", model {model.Name}" : string.Empty)}; days of protons on target are those of nominal power",
                PanelWidth = 300,
                PanelHeight = 250,
                Panels = [Spectra(result), Above(result)],
            });
        }
    }

    private static Panel Spectra(ComparisonResult result)
    {
        double[] centres = [.. Enumerable.Range(0, result.RecoilEdgesKeV.Length - 1).Select(i => Math.Sqrt(result.RecoilEdgesKeV[i] * result.RecoilEdgesKeV[i + 1]))];
        return Panel(result, centres, e => e.RecoilsPerKilogramDayKeV, new PlotAxis("Recoil energy T", "keV_{nr}"), new PlotAxis("dN/dT", "kg^{−1} d^{−1} keV_{nr}^{−1}"), LegendPlacement.LowerLeft);
    }

    private static Panel Above(ComparisonResult result) => Panel(
        result, [.. result.RecoilEdgesKeV], e => e.RecoilsAbovePerKilogramDay, new PlotAxis("Threshold in recoil energy", "keV_{nr}"), new PlotAxis("Recoils above", "kg^{−1} d^{−1}"), LegendPlacement.None);

    private static Panel Panel(
        ComparisonResult result, double[] x, Func<ComparedExperiment, ImmutableArray<double>?> values, PlotAxis horizontal, PlotAxis vertical, LegendPlacement legend)
    {
        double highest = result.Experiments.Max(e => values(e)?.Zip(x).Where(p => p.Second >= LowestKeV).Max(p => p.First) ?? 0);
        double lowest = Depth * result.Experiments.Select(e => values(e)).OfType<ImmutableArray<double>>().Min(v => v.Zip(x).Where(p => p.Second >= LowestKeV).Max(p => p.First));
        return new Panel
        {
            X = horizontal with { Scale = AxisScale.Logarithmic, Range = new AxisRange(LowestKeV, Math.Max(1, result.RecoilEdgesKeV[^1])) },
            Y = vertical with { Scale = AxisScale.Logarithmic, Range = new AxisRange(lowest, 3 * highest) },
            Series = [.. result.Experiments.SelectMany((e, i) => Line(e, i, x, values(e), lowest))],
            Legend = legend,
        };
    }

    private static IEnumerable<PlotSeries> Line(ComparedExperiment experiment, int index, double[] x, ImmutableArray<double>? values, double lowest)
    {
        (double X, double Y)[] shown = [.. x.Zip(values ?? []).Where(p => p.First >= LowestKeV && p.Second >= lowest)];
        if (shown.Length > 1)
        {
            yield return new Curve($"{experiment.Name} ({experiment.Target})", [.. shown.Select(p => p.X)], [.. shown.Select(p => p.Y)])
            {
                Stroke = new Stroke(Colours[index % Colours.Length], 1.2, Patterns[index / Colours.Length % Patterns.Length]),
            };
        }
    }
}
