using System.Collections.Immutable;
using Sevens.Analysis.Results;

namespace Sevens.Analysis.Verbs.CrossSectionPlots;

/// <summary>The field's comparison of form factors: totals relative to the first, against the neutrino energy.</summary>
internal static class SpreadPlot
{
    public static CrossSectionPlot Of(PlotSetting setting)
    {
        ImmutableArray<double> energies = setting.Energies;
        ImmutableArray<string> names = setting.Request.Compare is { Length: > 1 } compare ? compare : FormFactorComparison.Usual;
        FormFactorSpread spread = FormFactorComparison.Of(setting.Targets[0].Target.Nuclides, setting.Convention, names, setting.Flavour, energies);
        return new CrossSectionPlot(
            CrossSectionPlotKind.Spread,
            $"{setting.Targets[0].Name}: spread between form factors, {setting.Request.Flavour}",
            [
                new PlottedPanel(
                    new PlottedQuantity("Neutrino energy", "MeV", setting.Request.EnergiesMeV?.Spacing ?? GridSpacing.Linear),
                    new PlottedQuantity($"σ / σ({spread.Reference}) − 1", "%", GridSpacing.Linear),
                    [
                        .. spread.FormFactors.Select((f, i) => new PlottedSeries(
                            f.FormFactor, i == 0 ? PlottedRole.Reference : PlottedRole.Curve, energies, [.. f.RelativeDifferences.Select(d => 100 * d)])),
                    ]),
            ]);
    }
}
