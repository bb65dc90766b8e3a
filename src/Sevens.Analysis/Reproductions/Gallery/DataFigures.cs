using System.Collections.Immutable;
using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>The measured data of the publications with our fits.</summary>
internal static class DataFigures
{
    private const string SteadyState = "steadyState";

    public static ImmutableArray<FigureRecipe> All { get; } =
    [
        Less("csi-2017", "coherent-csi-2017", "Residual counts of CsI[Na] 2017, data less steady state, against charge and time; the filled histograms are our best fit."),
        Quenching("csi-2017", "csi-quenching-points-2017", "constant", "The quenching factors of CsI[Na] and CsI[Tl] that the first result used, and the constant that fits them."),
        Less("csi-2021", "coherent-csi-2021", "Residual counts of CsI[Na] 2021, data less steady state, against charge and time; the filled histograms are our best fit."),
        Less("lar-2020", "coherent-lar-2020", "Liquid argon 2020, data less steady state, against energy, F90 and time; the filled histograms are our best fit."),
        Quenching("lar-2020", "lar-quenching-points", "linear", "Measured quenching factors of liquid argon and the straight line that fits them."),
        Spectrum("dresden-ii-results", "dresden-ii-2022", "The spectrum of Dresden-II with the reactor on, iron-filter quenching, with our fit and its residuals."),
        Spectrum("solar-boron8", "xenonnt-2024", "XENONnT 2024 in the 81 cells of its analysis, both science runs together, with our fit and its residuals.") with { NeedsRelease = true },
    ];

    private static FigureRecipe Less(string publication, string experiment, string caption) => new(
        publication, $"{experiment}-residual", caption, [FigureRun.Fit(experiment)], (results, _) => SpectraFigure.Less(((FitReport)results[0]).Spectra[0], (FitReport)results[0], SteadyState));

    private static FigureRecipe Spectrum(string publication, string experiment, string caption) => new(publication, experiment, caption, [FigureRun.Fit(experiment)], Wide);

    private static FigureRecipe Quenching(string publication, string points, string model, string caption) => new(publication, points, caption, [FigureRun.Quenching(points, model)], OwnFigure);

    /// <summary>The last axis alone, wide enough for its many bins.</summary>
    private static Figure Wide(ImmutableArray<VerbResult> results, ReproductionResult table)
    {
        Figure whole = OwnFigure(results, table);
        return whole with { Panels = [whole.Panels[^1] with { Legend = LegendPlacement.Best }], PanelWidth = 480, PanelHeight = 330 };
    }

    /// <summary>The figure that the verb itself writes.</summary>
    private static Figure OwnFigure(ImmutableArray<VerbResult> results, ReproductionResult table) => ResultFigures.Of(results[0]).First().Figure;
}
