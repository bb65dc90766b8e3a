using Sevens.Analysis.Results;
using Sevens.Figures.Plots;

namespace Sevens.Analysis.Figures;

/// <summary>The figures of a result, each with the name of its files.</summary>
public static class ResultFigures
{
    /// <summary>
    /// One figure per experiment of a prediction or a fit; of a cross section, the differential one and the totals, where there are any, and
    /// those asked for by name; of fluxes, spectra, timing and facilities; of the weak mixing angle, its curve; none for other results.
    /// </summary>
    public static IEnumerable<(string Name, Figure Figure)> Of(VerbResult result) => result switch
    {
        PredictionResult prediction => prediction.Experiments.Select(e => ($"prediction-{e.Name}", SpectraFigure.Prediction(e, prediction))),
        QuenchingFitReport quenching => [("quenching", QuenchingFigure.Of(quenching))],
        ComparisonResult comparison => ComparisonFigure.Of(comparison),
        VariationResult variation => [("variation", VariationFigure.Of(variation))],
        FitReport fit => fit.Spectra.Select(e => ($"fit-{e.Name}", SpectraFigure.Fit(e, fit))),
        CrossSectionResult section => CrossSectionFigure.Of(section).Concat(section.Plots.Select(p => CrossSectionPlotFigure.Of(p, section))),
        FluxResult flux => FluxFigure.Of(flux),
        MixingAngleResult angle => MixingAngleFigure.Of(angle) is { } figure ? [("mixing-angle", figure)] : [],
        SampleReport { Sampling: { } sampling } sample => [("corner", CornerFigure.Of(sample, sampling))],
        ImpactsReport impacts => ImpactsFigure.Of(impacts),
        ScanReport scan => [("scan", ScanFigure.Of(scan))],
        LimitReport limit => LimitFigure.Of(limit) is { } figure ? [("limit", figure)] : [],
        ToysReport toys => ToysFigure.Of(toys) is { } figure ? [("pulls", figure)] : [],
        ProjectionReport projection => ProjectionFigure.Of(projection) is { } figure ? [("projection", figure)] : [],
        _ => [],
    };
}
