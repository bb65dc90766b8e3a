using Sevens.Analysis.Results;

namespace Sevens.Analysis.Verbs.CrossSectionPlots;

/// <summary>The numbers of a figure by its kind.</summary>
internal static class CrossSectionPlotting
{
    public static CrossSectionPlot Of(CrossSectionPlotKind kind, PlotSetting setting) => kind switch
    {
        CrossSectionPlotKind.NeutronNumber => NeutronNumberPlot.Of(setting),
        CrossSectionPlotKind.Coherence => CoherencePlot.Of(setting),
        CrossSectionPlotKind.FormFactor => FormFactorPlot.Of(setting),
        CrossSectionPlotKind.RecoilEndPoints => RecoilEndPointPlot.Of(setting),
        _ => SpreadPlot.Of(setting),
    };
}
