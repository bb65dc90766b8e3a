using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>What a model does to the recoil spectra of experiments, a panel for each.</summary>
internal static class ChangedRecoilsFigure
{
    private const double LowestKeV = 0.02;
    private const double Depth = 1e-4;

    /// <summary>The figure.</summary>
    /// <param name="title">The title of the figure.</param>
    /// <param name="changed">The name of the model in the legend.</param>
    /// <param name="standard">The recoils of the Standard Model.</param>
    /// <param name="model">The recoils of the model, of the same experiments.</param>
    public static Figure Of(string title, string changed, ComparisonResult standard, ComparisonResult model) => new()
    {
        Title = title,
        Footer = $"Sevens {standard.SevensVersion}, convention {standard.Convention}; recoils before any detector",
        PanelWidth = 300,
        PanelHeight = 250,
        Panels = [.. standard.Experiments.Select((e, i) => Panel(e, model.Experiments[i], [.. standard.RecoilEdgesKeV], changed))],
    };

    private static Panel Panel(ComparedExperiment standard, ComparedExperiment model, double[] edges, string changed)
    {
        double[] centres = [.. edges.Zip(edges.Skip(1), (a, b) => Math.Sqrt(a * b))];
        double highest = model.RecoilsPerKilogramDayKeV!.Value.Zip(centres).Where(p => p.Second >= LowestKeV).Max(p => p.First);
        return new Panel
        {
            Title = $"{standard.Name} ({standard.Target})",
            X = new PlotAxis("Recoil energy T", "keV_{nr}") { Scale = AxisScale.Logarithmic, Range = new AxisRange(LowestKeV, Last(standard, centres)) },
            Y = new PlotAxis("dN/dT", "kg^{−1} d^{−1} keV_{nr}^{−1}") { Scale = AxisScale.Logarithmic, Range = new AxisRange(Depth * highest, 3 * highest) },
            Legend = LegendPlacement.LowerLeft,
            Series = [Line("Standard Model", standard, centres, new Stroke(Palette.Blue, 1.2)), Line(changed, model, centres, new Stroke(Palette.Vermillion, 1.2, LinePattern.Dashed))],
        };
    }

    private static double Last(ComparedExperiment experiment, double[] centres) => centres.Zip(experiment.RecoilsPerKilogramDayKeV!.Value).Last(p => p.Second > 0).First;

    private static Curve Line(string name, ComparedExperiment experiment, double[] centres, Stroke stroke)
    {
        (double X, double Y)[] points = [.. centres.Zip(experiment.RecoilsPerKilogramDayKeV!.Value).Where(p => p.First >= LowestKeV && p.Second > 0)];
        return new Curve(name, [.. points.Select(p => p.X)], [.. points.Select(p => p.Y)]) { Stroke = stroke };
    }
}
