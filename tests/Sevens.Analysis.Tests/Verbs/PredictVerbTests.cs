using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Tests.Verbs;

public sealed class PredictVerbTests
{
    private static readonly Catalog Catalog = new();

    [Theory]
    [InlineData("coherent-csi-2017")]
    [InlineData("coherent-csi-2021")]
    [InlineData("coherent-lar-2020")]
    public void Flavours_nuclides_and_bins_add_up_to_the_total(string name)
    {
        ExperimentPrediction prediction = Predict(new RunRequest { Experiments = [name] });
        ComponentEvents signal = prediction.Events["cevns"];
        double total = signal.Total;
        Assert.Equal(total, signal.ByFlavour.Values.Sum(), 1e-9 * total);
        Assert.Equal(total, signal.ByNuclide.Values.Sum(), 1e-9 * total);
        foreach (Spectrum spectrum in prediction.Spectra)
        {
            double events = prediction.Events.TryGetValue(spectrum.Name, out ComponentEvents? component) ? component.Total : prediction.Observed!.Value;
            Assert.Equal(events, spectrum.Values.Sum(), 1e-9 * events);
        }
    }

    // Published: 173 ± 48 [1708.01294], 341 ± 43 [2110.07730], 128 ± 17 [2006.12659]. An expected number must be within 3 % of the central value.
    [Theory]
    [InlineData("coherent-csi-2017", 173)]
    [InlineData("coherent-csi-2021", 341)]
    [InlineData("coherent-lar-2020", 128)]
    public void Predictions_are_the_published_ones(string name, double published) =>
        Assert.InRange(Predict(new RunRequest { Experiments = [name] }).Events["cevns"].Total, 0.97 * published, 1.03 * published);

    // Tables of the releases: coincidence counts of CsI 2021 (1578), analysis A of liquid argon (3752).
    [Theory]
    [InlineData("coherent-csi-2021", 1578)]
    [InlineData("coherent-lar-2020", 3752)]
    public void Observed_counts_are_those_of_the_release(string name, double counts) => Assert.Equal(counts, Predict(new RunRequest { Experiments = [name] }).Observed);

    [Fact]
    public void Two_windows_that_share_an_edge_add_up_to_all()
    {
        double all = Predict(Windowed()).Events["cevns"].Total;
        double early = Predict(Windowed(new AxisWindow("time", 0, 1))).Events["cevns"].Total;
        double late = Predict(Windowed(new AxisWindow("time", 1, 6))).Events["cevns"].Total;
        Assert.Equal(all, early + late, 1e-9 * all);
        Assert.InRange(early, 0.1 * all, 0.9 * all);
    }

    [Fact]
    public void A_point_nucleus_scatters_more()
    {
        var request = new RunRequest { Experiments = ["coherent-csi-2021"] };
        Assert.True(Predict(request with { FormFactor = "point" }).Events["cevns"].Total > 1.1 * Predict(request).Events["cevns"].Total);
    }

    [Fact]
    public void An_experiment_twice_and_none_are_refused()
    {
        Assert.Contains("twice", Refusal(["coherent-csi-2021", "coherent-csi-2021"]), StringComparison.Ordinal);
        Assert.Contains("found none", Refusal([]), StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_and_citations_name_what_was_used()
    {
        Provenance provenance = PredictVerb.Run(Catalog, new RunRequest { Experiments = ["coherent-csi-2021"] }).Provenance;
        Assert.Contains("arXiv:2110.07730", provenance.Citations, StringComparer.Ordinal);
        Assert.Equal(provenance.Citations.Distinct(StringComparer.Ordinal), provenance.Citations, StringComparer.Ordinal);
        Assert.Contains(provenance.Inputs, i => i.Name.EndsWith("coherent-csi-2021.yaml", StringComparison.Ordinal));
        Assert.Contains(provenance.Inputs, i => string.Equals(i.Name, "coherent-csi-2021.counts.csv", StringComparison.Ordinal) || i.Name.EndsWith("/coherent-csi-2021.counts.csv", StringComparison.Ordinal));
        Assert.Null(provenance.Seed);
    }

    private static RunRequest Windowed(params AxisWindow[] windows) => new() { Experiments = ["coherent-csi-2021"], Windows = [.. windows] };

    private static ExperimentPrediction Predict(RunRequest request) => PredictVerb.Run(Catalog, request).Experiments[0];

    private static string Refusal(string[] names) => Assert.Throws<CatalogException>(() => PredictVerb.Run(Catalog, new RunRequest { Experiments = [.. names] })).Message;
}
