using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Experiments.Likelihoods;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;
using Sevens.Numerics.Axes;

namespace Sevens.Analysis.Figures;

/// <summary>
/// Data with their errors over stacked components, one panel per axis, per unit of the axis because bins differ in width;
/// for a fit, residuals (data − fit)/√fit below, or over the errors of measured values.
/// </summary>
internal static class SpectraFigure
{
    private const string Observed = "observed";
    private static readonly ImmutableArray<Colour> BackgroundColours = [Palette.Grey, Palette.Orange, Palette.Purple, Palette.Green, Palette.Yellow];

    public static Figure Prediction(ExperimentPrediction prediction, PredictionResult result) => new()
    {
        Title = $"{prediction.Name}: {(result.Model is { } model ? Described(model) : "prediction")}",
        Footer = Footer(result),
        Panels = Panels(prediction.Spectra, Below.Nothing, prediction.StandardModel),
    };

    public static Figure Fit(ExperimentSpectra fit, FitReport report) => new()
    {
        Title = $"{fit.Name}: best fit{(report.Injection is { } made ? $" of {(string.Equals(made.Data, "toy", StringComparison.Ordinal) ? "a toy" : "expected data")}" : string.Empty)}{(report.Model is { } model ? $" of {Described(model)}" : string.Empty)}",
        Footer = Footer(report),
        Panels = [.. fit.Spectra[0].Axes.Select((axis, i) => Compared(MakePanel(fit.Spectra, axis, i == 0 ? LegendPlacement.Best : LegendPlacement.None, Below.Residuals), fit, axis))],
    };

    /// <summary>With the sum as it was before the fit, and a band of the errors after it.</summary>
    private static Panel Compared(Panel panel, ExperimentSpectra fit, SpectrumAxis axis)
    {
        if (fit.Fit is not { } comparison)
        {
            return panel;
        }

        double[] total = new double[axis.Edges.Length - 1];
        foreach (Spectrum component in Stacked(fit.Spectra))
        {
            double[] part = Project(component, axis.Name);
            for (int i = 0; i < total.Length; i++)
            {
                total[i] += part[i];
            }
        }

        double[] before = Project(fit.Spectra[0] with { Values = comparison.Before }, axis.Name);
        return panel with
        {
            Series =
            [
                .. panel.Series.Take(1),
                .. comparison.Errors.TryGetValue(axis.Name, out ImmutableArray<double> errors)
                    ? new[] { StepBand(string.Empty, axis.Edges, PerUnit(total), PerUnit([.. errors]), Palette.Purple) }
                    : [],
                .. panel.Series.Skip(1),
                new HistogramOutline("Before the fit", axis.Edges, PerUnit(before)) { Stroke = new Stroke(Palette.Vermillion, 1, LinePattern.Dashed) },
            ],
        };

        double[] PerUnit(double[] values) => [.. values.Select((v, i) => v / (axis.Edges[i + 1] - axis.Edges[i]))];
    }

    /// <summary>Data less one fitted component, over the others: what a measured background that towers over all else hides.</summary>
    public static Figure Less(ExperimentSpectra fit, FitReport report, string component)
    {
        Spectrum subtracted = fit.Spectra.Single(s => string.Equals(s.Name, component, StringComparison.Ordinal));
        return new Figure
        {
            Title = $"{fit.Name}: data less {Lower(subtracted.Title)}",
            Footer = Footer(report),
            Panels = [.. subtracted.Axes.Select((axis, i) => MakePanel(fit.Spectra.Remove(subtracted), axis, i == 0 ? LegendPlacement.Best : LegendPlacement.None, Below.Nothing, subtracted))],
            Columns = subtracted.Axes.Length,
        };
    }

    private static string Lower(string title) => char.ToLowerInvariant(title[0]) + title[1..];

    private static string Described(ModelChoice model) =>
        model.Name + string.Concat(model.Set.Select(v => string.Create(CultureInfo.InvariantCulture, $", {v.Key} = {v.Value} {model.Units.GetValueOrDefault(v.Key)}").TrimEnd()));

    private static string Footer(VerbResult result) =>
        $"Sevens {result.SevensVersion}, convention {result.Convention}; data: {result.Provenance.Citations.FirstOrDefault()}";

    private static ImmutableArray<Panel> Panels(ImmutableArray<Spectrum> spectra, Below below, ModelComparison? comparison = null) =>
    [
        .. spectra[0].Axes.Select((axis, i) =>
        {
            Panel panel = MakePanel(spectra, axis, i == 0 ? LegendPlacement.Best : LegendPlacement.None, below);
            return comparison is null ? panel : panel with { Residuals = Ratios(axis.Edges, comparison.RatioByAxis[axis.Name]) };
        }),
    ];

    /// <summary>The model over the Standard Model; bins without events of the latter stand at 1.</summary>
    private static ResidualPanel Ratios(ImmutableArray<double> edges, ImmutableArray<double?> ratios)
    {
        const double Least = 0.05;
        const double Margin = 0.08;
        double[] values = [.. ratios.Select(r => r ?? 1)];
        double lower = Math.Min(1 - Least, values.Min()), upper = Math.Max(1 + Least, values.Max());
        double margin = Margin * (upper - lower);
        return new ResidualPanel
        {
            Y = new PlotAxis("Model / SM") { Range = new AxisRange(Math.Max(0, lower - margin), upper + margin) },
            Centre = 1,
            Series = [new HistogramOutline(string.Empty, edges, values)],
        };
    }

    private static Panel MakePanel(ImmutableArray<Spectrum> spectra, SpectrumAxis axis, LegendPlacement legend, Below below, Spectrum? subtracted = null)
    {
        ImmutableArray<double> edges = axis.Edges;
        double[] widths = [.. Enumerable.Range(0, edges.Length - 1).Select(i => edges[i + 1] - edges[i])];
        double[] centres = [.. Enumerable.Range(0, edges.Length - 1).Select(i => (edges[i + 1] + edges[i]) / 2)];
        double[] halves = [.. widths.Select(w => w / 2)];
        ImmutableArray<Spectrum> components = Stacked(spectra);
        double[][] projections = [.. components.Select(c => Project(c, axis.Name))];
        double[] total = [.. Enumerable.Range(0, widths.Length).Select(i => projections.Sum(p => p[i]))];
        List<PlotSeries> series =
        [
            new StackedHistograms(edges, [.. components.Select((c, k) => new HistogramComponent(c.Title, PerUnit(projections[k])) { Fill = Fill(components, k) })]),
        ];
        if (spectra.First(IsSignal).Theory is { } theory)
        {
            series.Add(StepBand("Theory", edges, PerUnit(total), PerUnit([.. theory.Projections[axis.Name]]), Palette.Vermillion));
        }

        series.Add(new HistogramOutline("Sum", edges, PerUnit(total)));
        ObservedBars? data = spectra.FirstOrDefault(s => string.Equals(s.Name, Observed, StringComparison.Ordinal)) is { } observed ? ObservedBars.Of(observed, axis.Name) : null;
        if (data is not null)
        {
            data = subtracted is null ? data : data.Less(Project(subtracted, axis.Name));
            series.Add(new DataPoints(subtracted is null ? "Data" : $"Data less {Lower(subtracted.Title)}", centres, PerUnit(data.Values))
            {
                HalfWidths = halves,
                ErrorsBelow = PerUnit(data.Below),
                ErrorsAbove = PerUnit(data.Above),
            });
        }

        return new Panel
        {
            X = new PlotAxis(Label(axis.Name), Unit(axis.Unit)),
            Y = new PlotAxis(axis.Unit.Length == 0 ? "Counts per unit" : $"Counts / {Unit(axis.Unit)}"),
            Series = [.. series],
            Legend = legend,
            Residuals = below == Below.Residuals && data is not null ? Residuals(edges, centres, halves, data, total) : null,
        };

        double[] PerUnit(double[] values) => [.. values.Select((v, i) => v / widths[i])];
    }

    /// <summary>A band with steps: its sides rise within a billionth of a bin, because the places of a band must increase.</summary>
    private static Band StepBand(string name, ImmutableArray<double> edges, double[] centre, double[] error, Colour fill)
    {
        const double Rise = 1e-9;
        double[] x = [.. centre.SelectMany((_, i) => new[] { edges[i], edges[i + 1] - (Rise * (edges[i + 1] - edges[i])) })];
        return new Band(name, x, [.. Twice(-1)], [.. Twice(1)]) { Fill = fill };

        IEnumerable<double> Twice(int side) => centre.SelectMany((c, i) => Enumerable.Repeat(c + (side * error[i]), 2));
    }

    /// <summary>Backgrounds below, largest first; the signal on top.</summary>
    private static ImmutableArray<Spectrum> Stacked(ImmutableArray<Spectrum> spectra) =>
    [
        .. spectra.Where(s => !string.Equals(s.Name, Observed, StringComparison.Ordinal) && !IsSignal(s)).OrderByDescending(s => s.Values.Sum()),
        .. spectra.Where(IsSignal),
    ];

    private static bool IsSignal(Spectrum spectrum) => string.Equals(spectrum.Name, LikelihoodAssembly.Signal, StringComparison.Ordinal);

    private static Colour Fill(ImmutableArray<Spectrum> components, int index) =>
        IsSignal(components[index]) ? Palette.SkyBlue : BackgroundColours[index % BackgroundColours.Length];

    private static ResidualPanel Residuals(ImmutableArray<double> edges, double[] centres, double[] halves, ObservedBars data, double[] fit)
    {
        int[] shown = [.. Enumerable.Range(0, fit.Length).Where(i => data.Scale(i, fit[i]) > 0)];
        return new ResidualPanel
        {
            Y = new PlotAxis("Residual (σ)"),
            Series =
            [
                new Band(string.Empty, [edges[0], edges[^1]], [-1, -1], [1, 1]) { Fill = Palette.Grey },
                new DataPoints(string.Empty, [.. shown.Select(i => centres[i])], [.. shown.Select(i => (data.Values[i] - fit[i]) / data.Scale(i, fit[i]))])
                {
                    HalfWidths = [.. shown.Select(i => halves[i])],
                    ErrorsBelow = [.. shown.Select(i => data.Below[i] / data.Scale(i, fit[i]))],
                    ErrorsAbove = [.. shown.Select(i => data.Above[i] / data.Scale(i, fit[i]))],
                },
            ],
        };
    }

    private static double[] Project(Spectrum spectrum, string axis) =>
        new BinnedArray(spectrum.Axes.Select(a => new Axis(a.Name, a.Unit, a.Edges)), [.. spectrum.Values]).Project(axis).ToArray();

    private static string Label(string axis) => axis switch
    {
        "photoelectrons" => "Reconstructed energy",
        "energy" => "Reconstructed energy",
        "f90" => "F90",
        "time" => "Arrival time",
        _ => axis,
    };

    private static string Unit(string unit) => unit switch
    {
        "us" => "µs",
        "keVee" => "keV_{ee}",
        _ => unit,
    };

    private enum Below
    {
        Nothing,
        Residuals,
    }
}
