using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Tests.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Tables;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>Flavours, form factors, user spectra and the degree of coherence.</summary>
public sealed class CrossSectionComparisonTests
{
    private static readonly Catalog Catalog = new();

    private static readonly EvaluationGrid Energies = new(1, 55, 109, GridSpacing.Linear);

    // By another program (adaptive quadrature in scipy): Helm with R0 = 1.2 A^(1/3) fm, 0.0298 and -0.5117, g_A = 1.2754, g_A^s = -0.085.
    [Fact]
    public void The_incoherent_sum_is_that_of_another_program()
    {
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergyMeV = 30, Convention = "coherent-helm" });
        Assert.Equal(1.30206916e-40, result.IncoherentCm2!.Value, 1e-46);
        Assert.Equal(7.56894352e-40, result.FreeNucleonsCm2!.Value, 1e-46);
    }

    // α = (ξ − r)/(1 − r) with ξ = 0.8820 of the same setting and r = (18·0.0298² + 22·0.5117²)/(18·0.0298 − 22·0.5117)² = 0.050261, by hand.
    [Fact]
    public void The_phase_alignment_follows_from_the_loss_of_coherence()
    {
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergyMeV = 30, Convention = "coherent-helm" });
        Assert.Equal((0.8820 - 0.050261) / (1 - 0.050261), result.PhaseCoherence!.Value, 1e-4);
    }

    [Theory]
    [InlineData("CsI")]
    [InlineData("Ge")]
    [InlineData("Ar40")]
    public void Phases_align_at_low_energy_and_single_nucleons_are_not_seen(string target)
    {
        CrossSectionTotal low = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = target, EnergiesMeV = Energies with { Lower = 0.01 } }).Totals[0];
        Assert.Equal(1, low.PhaseCoherence!.Value, 1e-6);
        Assert.True(low.IncoherentCm2 < 1e-6 * low.FreeNucleonsCm2);
    }

    [Fact]
    public void Hydrogen_has_no_phases_and_where_form_factors_leave_less_than_random_phases_there_is_no_alignment()
    {
        Assert.Null(CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "H1", EnergyMeV = 30, Convention = "coherent-helm" }).PhaseCoherence);
        Assert.Null(CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Pb208", EnergyMeV = 1000 }).PhaseCoherence);
    }

    [Fact]
    public void A_table_by_flavour_has_the_totals_of_each_flavour()
    {
        ImmutableArray<string> all = [.. FlavourNames.All];
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "CsI", EnergyMeV = 20, EnergiesMeV = Energies, Flavours = all });
        Assert.Equal(string.Join(' ', all), string.Join(' ', result.Flavours.Select(f => f.Flavour)));
        foreach (FlavourTotals flavour in result.Flavours)
        {
            CrossSectionResult one = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "CsI", EnergyMeV = 20, EnergiesMeV = Energies, Flavour = flavour.Flavour });
            Assert.Equal(one.TotalCm2, flavour.TotalCm2);
            Assert.Equal(one.Totals.Select(t => t.TotalCm2), flavour.TotalsCm2);
        }
    }

    [Fact]
    public void A_form_factor_does_not_differ_from_itself_and_none_differs_at_low_energy()
    {
        FormFactorSpread spread = Spread(["helm", "klein-nystrand", "symmetrised-fermi", "point"]);
        Assert.Equal("helm", spread.Reference);
        Assert.All(spread.FormFactors[0].RelativeDifferences, d => Assert.Equal(0, d));
        Assert.All(spread.FormFactors, f => Assert.InRange(f.RelativeDifferences[0], -1e-3, 1e-3));
        Assert.True(spread.FormFactors[3].RelativeDifferences[^1] > 0.1);
    }

    [Fact]
    public void The_spread_is_that_of_the_totals_and_turns_round_with_its_reference()
    {
        double forth = Spread(["helm", "klein-nystrand"]).FormFactors[1].RelativeDifferences[^1];
        double back = Spread(["klein-nystrand", "helm"]).FormFactors[1].RelativeDifferences[^1];
        Assert.Equal(1, (1 + forth) * (1 + back), 1e-12);
        double helm = Total("helm");
        Assert.Equal((Total("klein-nystrand") - helm) / helm, forth, 1e-12);

        static double Total(string name) => CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergyMeV = 55, FormFactor = name }).TotalCm2!.Value;
    }

    // A flat spectrum from 10 to 30 MeV of point-like low-energy scattering averages E² to (30³ − 10³)/(3·20) = 433.33 MeV²; recoil corrections cancel in the ratio to 1e-3.
    [Theory]
    [InlineData("MeV", 10, 30)]
    [InlineData("keV", 10000, 30000)]
    public void A_flat_spectrum_averages_as_the_square_of_the_energy(string unit, double from, double to)
    {
        using var folder = new TemporaryFolder();
        string path = Flux(folder, unit, (from, 2), (to, 2));
        var request = new CrossSectionRequest { Target = "Pb208", SpectrumFile = path, FormFactor = "point", Flavours = ["nu_e", "nu_mu"] };
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, request);
        double at20 = CrossSectionVerb.Run(Catalog, request with { SpectrumFile = null, EnergyMeV = 20, Flavours = [] }).TotalCm2!.Value;
        Assert.Equal(20, result.SpectrumAverage!.MeanEnergyMeV, 1e-9);
        Assert.Equal("nu_e nu_mu", string.Join(' ', result.SpectrumAverage.Averages.Select(a => a.Flavour)));
        Assert.Equal(at20 * 433.333 / 400, result.SpectrumAverage.Averages[1].AverageCm2, 1e-3 * at20);
        Assert.Contains(result.Provenance.Inputs, i => string.Equals(i.Name, path, StringComparison.Ordinal));
        Assert.Contains(result.Provenance.Citations, c => string.Equals(c, "a paper", StringComparison.Ordinal));
    }

    // The spectrum of nu_e from muon decay, E²(m/2 − E), in steps of a quarter MeV: as the built-in average, which is exact.
    [Fact]
    public void A_table_of_the_Michel_spectrum_averages_as_the_spectrum_does()
    {
        using var folder = new TemporaryFolder();
        const double End = 105.6583755 / 2;
        string path = Flux(folder, "MeV", [.. Enumerable.Range(0, 401).Select(i => End * i / 400).Select(e => (e, e * e * (End - e)))]);
        CrossSectionResult result = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "CsI", SpectrumFile = path, Flavour = "nu_e" });
        double exact = CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "CsI", Average = AveragingSource.PionDecayAtRest }).Averages!.NuE;
        Assert.Equal(exact, result.SpectrumAverage!.Averages[0].AverageCm2, 1e-4 * exact);
    }

    [Theory]
    [InlineData("kg", 1, 2, 1, 1, "found the unit 'kg', expected eV, keV, MeV or GeV")]
    [InlineData("MeV", -1, 2, 1, 1, "expected energies that are not negative")]
    [InlineData("MeV", 1, 2, -1, 1, "found -1, expected a flux that is not negative")]
    [InlineData("MeV", 1, 2, 0, 0, "somewhere positive")]
    public void A_spectrum_that_cannot_be_is_refused(string unit, double from, double to, double first, double last, string message)
    {
        using var folder = new TemporaryFolder();
        string path = Flux(folder, unit, (from, first), (to, last));
        Assert.Contains(message, Refusal(new CrossSectionRequest { Target = "Ar40", SpectrumFile = path }), StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_that_do_not_go_together_are_refused()
    {
        var request = new CrossSectionRequest { Target = "Ar40" };
        Assert.StartsWith("compare: found form factors without energies", Refusal(request with { EnergyMeV = 30, Compare = ["helm", "point"] }), StringComparison.Ordinal);
        Assert.StartsWith("compare: found 'helm' alone", Refusal(request with { EnergiesMeV = Energies, Compare = ["helm"] }), StringComparison.Ordinal);
        Assert.StartsWith("compare: found 'helm' twice", Refusal(request with { EnergiesMeV = Energies, Compare = ["helm", "helm"] }), StringComparison.Ordinal);
        Assert.Contains("did you mean 'helm'?", Refusal(request with { EnergiesMeV = Energies, Compare = ["hlem", "point"] }), StringComparison.Ordinal);
        Assert.StartsWith("flavours: found flavours without an energy", Refusal(request with { Average = AveragingSource.PionDecayAtRest, Flavours = ["nu_e"] }), StringComparison.Ordinal);
        Assert.StartsWith("target: found 2, expected one", Refusal(request with { EnergyMeV = 30, FurtherTargets = ["Ge"] }), StringComparison.Ordinal);
        Assert.StartsWith("average: found pi-dar and f.csv", Refusal(request with { Average = AveragingSource.PionDecayAtRest, SpectrumFile = "f.csv" }), StringComparison.Ordinal);
        Assert.StartsWith("file: found nothing at 'f.csv'", Refusal(request with { SpectrumFile = "f.csv" }), StringComparison.Ordinal);
        Assert.StartsWith(
            "target: found 'Ge' of 5 nuclides", Refusal(request with { Target = "Ge", Figures = [CrossSectionPlotKind.FormFactor] }), StringComparison.Ordinal);
    }

    private static FormFactorSpread Spread(ImmutableArray<string> names) =>
        CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergiesMeV = Energies, Compare = names }).Spread!;

    private static string Refusal(CrossSectionRequest request) => Assert.Throws<CatalogException>(() => CrossSectionVerb.Run(Catalog, request)).Message;

    private static string Flux(TemporaryFolder folder, string unit, params (double Energy, double Flux)[] rows)
    {
        string path = folder["flux.csv"];
        var provenance = new TableProvenance("A flux", ["a paper"], "CC0", [], []);
        File.WriteAllBytes(path, [.. FunctionTableWriter.ToUtf8(new FunctionTableFile(provenance, [
            new FunctionColumn("energy", unit, "neutrino energy", rows.Select(r => r.Energy)),
            new FunctionColumn("flux", "MeV-1", "neutrinos per energy", rows.Select(r => r.Flux)),
        ]))]);
        return path;
    }
}
