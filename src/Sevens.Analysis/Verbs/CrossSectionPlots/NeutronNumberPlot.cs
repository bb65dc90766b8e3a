using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Tables;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs.CrossSectionPlots;

/// <summary>Flux-averaged cross sections per nucleus against the number of neutrons, the N² line of neutrons in phase, and what COHERENT measured.</summary>
internal static class NeutronNumberPlot
{
    private const double Unit = 1e-40;

    // Elements with measured charge radii, close enough to each other for a curve.
    private static readonly ImmutableArray<string> Elements =
    [
        "Li", "C", "O", "Na", "Si", "Ar", "Ca", "Ti", "Fe", "Zn", "Ge", "Kr", "Zr", "Mo", "Cd", "Sn", "I", "Xe", "Cs", "Ba", "Nd", "Gd", "Er", "Hf", "W", "Pt", "Hg", "Pb",
    ];

    public static CrossSectionPlot Of(PlotSetting setting)
    {
        TargetScattering[] elements = [.. Elements.Select(e => new TargetScattering(setting.Catalog, e, setting.Convention, setting.Points)).OrderBy(e => e.MeanNeutrons)];
        ImmutableArray<double> neutrons = [.. elements.Select(e => e.MeanNeutrons)];
        ImmutableArray<double> points = [.. elements.Select(e => Average(setting, e.Points) / e.Nuclei)];
        double perSquare = PerSquare(setting, elements[^1]);
        var series = ImmutableArray.CreateBuilder<PlottedSeries>();
        ImmutableArray<double> whole = [.. Enumerable.Range((int)neutrons[0], (int)(neutrons[^1] - neutrons[0]) + 1).Select(n => (double)n)];
        series.Add(new PlottedSeries("N^{2}", PlottedRole.Reference, whole, [.. whole.Select(n => perSquare * n * n / Unit)]));
        series.Add(new PlottedSeries("F = 1", PlottedRole.Curve, neutrons, [.. points.Select(p => p / Unit)]));
        series.Add(new PlottedSeries(
            setting.Convention.FormFactor.Name, PlottedRole.Curve, neutrons, [.. elements.Select(e => Average(setting, e.Mixture) / e.Nuclei / Unit)]));
        if (setting.Flux is null)
        {
            series.Add(Measured());
        }

        series.AddRange(setting.Targets.Select(t => new PlottedSeries(
            t.Name, PlottedRole.Points, [t.MeanNeutrons], [Average(setting, t.Mixture) / t.Nuclei / Unit])));

        return new CrossSectionPlot(
            CrossSectionPlotKind.NeutronNumber,
            $"Flux-averaged cross sections, {(setting.Flux is null ? "pion decay at rest" : setting.Flux.Name)}",
            [
                new PlottedPanel(
                    new PlottedQuantity("Number of neutrons N", string.Empty, GridSpacing.Linear),
                    new PlottedQuantity("⟨σ⟩ per nucleus", "10^{−40} cm²", GridSpacing.Logarithmic),
                    series.ToImmutable()),
            ]);
    }

    private static double Average(PlotSetting setting, MixtureScattering mixture) =>
        setting.Flux is { } flux ? flux.Mean(mixture, setting.Flavour) : FluxAveraging.StoppedPion(mixture).Mean;

    /// <summary>The average of one neutron times g_V^n alone: that of a heavy point nucleus, whose recoil takes no energy, over its squared charge.</summary>
    private static double PerSquare(PlotSetting setting, TargetScattering heavy)
    {
        Nuclide nuclide = heavy.Target.Nuclides.MaxBy(n => n.MoleFraction)!.Nuclide;
        var points = new MixtureScattering([new NuclideFraction(nuclide, 1)], setting.Points);
        if (setting.Flux is not null)
        {
            return Average(setting, points) * Share(setting.Flavour);
        }

        FluxAverages averages = FluxAveraging.StoppedPion(points);
        return ((averages.NuMu * Share(Flavour.MuonNeutrino)) + (averages.NuE * Share(Flavour.ElectronNeutrino)) + (averages.NuMuBar * Share(Flavour.MuonAntineutrino))) / 3;

        double Share(Flavour flavour)
        {
            VectorCouplings couplings = setting.Convention.Couplings;
            double charge = (nuclide.Z * couplings.ProtonFor(flavour)) + (nuclide.N * couplings.Neutron);
            return couplings.Neutron * couplings.Neutron / (charge * charge);
        }
    }

    private static PlottedSeries Measured()
    {
        FunctionTableFile table = FunctionTableInput.CoherentAverages().Table;
        return new PlottedSeries("COHERENT, Ar and CsI", PlottedRole.Measured, table["neutrons"].Values, table["average"].Values)
        {
            ErrorsBelow = table["errorBelow"].Values,
            ErrorsAbove = table["errorAbove"].Values,
        };
    }
}
