using System.Collections.Immutable;
using Sevens.Analysis.Results;

namespace Sevens.Analysis.Verbs.CrossSectionPlots;

/// <summary>What form factors leave of the total, and the incoherent part relative to it.</summary>
internal static class CoherencePlot
{
    public static CrossSectionPlot Of(PlotSetting setting)
    {
        ImmutableArray<double> energies = setting.Energies;
        CrossSectionTotal[][] totals = [.. setting.Targets.Select(t => energies.Select(e => t.Total(setting.Flavour, e)).ToArray())];
        PlottedQuantity energy = new("Neutrino energy", "MeV", setting.Request.EnergiesMeV?.Spacing ?? GridSpacing.Linear);
        return new CrossSectionPlot(
            CrossSectionPlotKind.Coherence,
            $"Loss of coherence, {setting.Request.Flavour}",
            [
                new PlottedPanel(energy, new PlottedQuantity("σ / σ(F = 1)", string.Empty, GridSpacing.Linear), Curves(t => t.Coherence)),
                new PlottedPanel(energy, new PlottedQuantity("σ(incoherent) / σ(coherent)", string.Empty, GridSpacing.Linear), Curves(t => t.IncoherentCm2 / t.TotalCm2)),
            ]);

        ImmutableArray<PlottedSeries> Curves(Func<CrossSectionTotal, double> value) =>
            [.. setting.Targets.Select((t, i) => new PlottedSeries(t.Name, PlottedRole.Curve, energies, [.. totals[i].Select(value)]))];
    }
}
