using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Physics.Nuclei;

namespace Sevens.Analysis.Verbs.CrossSectionPlots;

/// <summary>The largest recoil energy of targets against the neutrino energy, and of every stable nuclide against its number of nucleons.</summary>
internal static class RecoilEndPointPlot
{
    // Antineutrinos of reactors, neutrinos of the sun, the prompt line of stopped pions and the end of their muon decays.
    private static readonly ImmutableArray<double> Energies = [3, 10, 30, 53];

    private static readonly EvaluationGrid Usual = new(0.5, 100, 100, GridSpacing.Logarithmic);

    public static CrossSectionPlot Of(PlotSetting setting)
    {
        ImmutableArray<double> energies = (setting.Request.EnergiesMeV ?? Usual).Values("energies", "MeV");
        PlottedQuantity recoil = new("Largest recoil energy", "keV", GridSpacing.Logarithmic);

        // One nuclide for each number of nucleons: isobars differ by less than a line is wide.
        Nuclide[] nuclides =
        [
            .. setting.Catalog.Nuclides.Nuclides.Where(n => setting.Catalog.Nuclides.Abundance(n) > 0)
                .GroupBy(n => n.A).OrderBy(g => g.Key).Select(g => g.MaxBy(n => setting.Catalog.Nuclides.Abundance(n))!),
        ];
        ImmutableArray<double> nucleons = [.. nuclides.Select(n => (double)n.A)];
        return new CrossSectionPlot(
            CrossSectionPlotKind.RecoilEndPoints,
            $"Recoil end points: {setting.Title}",
            [
                new PlottedPanel(
                    new PlottedQuantity("Neutrino energy", "MeV", GridSpacing.Logarithmic),
                    recoil,
                    [.. setting.Targets.Select(t => new PlottedSeries(t.Name, PlottedRole.Curve, energies, [.. energies.Select(e => 1000 * t.Mixture.MaximumRecoil(e))]))]),
                new PlottedPanel(
                    new PlottedQuantity("Number of nucleons A", string.Empty, GridSpacing.Logarithmic),
                    recoil,
                    [
                        .. Energies.Reverse().Select(e => new PlottedSeries(
                            FormattableString.Invariant($"{e} MeV"), PlottedRole.Curve, nucleons, [.. nuclides.Select(n => 1000 * n.MaximumRecoil(e))])),
                    ]),
            ]);
    }
}
