using System.Collections.Immutable;
using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>Experiments side by side.</summary>
public sealed class CompareVerbTests
{
    private static readonly Catalog Catalog = new();
    private static readonly ComparisonResult Three = Compare("coherent-csi-2021", "coherent-lar-2020", "dresden-ii-2022");

    /// <summary>
    /// By hand: 3.198e23 protons × 0.0848 per flavour ÷ 4π(19.3 m)² = 5.79e14 cm⁻² of each of three flavours, times the average cross section of
    /// 189.0e-40 cm² per atom that another program gives for CsI, times 4.636e24 atoms per kg, over the 416.8 days in which 1.4 MW deliver these protons at 1 GeV.
    /// </summary>
    [Fact]
    public void Recoils_of_caesium_iodide_are_those_of_flux_times_average_cross_section()
    {
        ComparedExperiment csi = Three.Experiments[0];
        double fluence = 3.198e23 * 0.0848 / (4 * Math.PI * 1930 * 1930);
        double perKilogram = 3 * fluence * 189.0e-40 * 2 * 6.02214e26 / 259.81;
        Assert.Equal(perKilogram / csi.Days!.Value, csi.RecoilsAbovePerKilogramDay!.Value[0], 0.01 * perKilogram / csi.Days.Value);
        Assert.Equal(("sns", "stoppedPion", "CsI", 14.6, 19.3), (csi.Source, csi.SourceKind, csi.Target, csi.MassKg, csi.BaselineM));
    }

    [Fact]
    public void Spectra_add_up_to_what_lies_above_thresholds_and_fall_to_nothing()
    {
        ImmutableArray<double> edges = Three.RecoilEdgesKeV;
        foreach (ComparedExperiment experiment in Three.Experiments)
        {
            ImmutableArray<double> density = experiment.RecoilsPerKilogramDayKeV!.Value;
            ImmutableArray<double> above = experiment.RecoilsAbovePerKilogramDay!.Value;
            Assert.Equal((edges.Length - 1, edges.Length), (density.Length, above.Length));
            Assert.Equal(0, above[^1]);
            Assert.All(Enumerable.Range(0, density.Length), i => Assert.Equal(above[i] - above[i + 1], density[i] * (edges[i + 1] - edges[i]), 1e-12 * above[0]));
            Assert.Equal(experiment.SignalPerKilogramDay!.Value, experiment.Acceptance * above[0], 1e-9 * above[0]);
            Assert.InRange(experiment.Acceptance, 0, 1);
        }
    }

    [Fact]
    public void A_recoil_spectrum_knows_nothing_of_the_detector()
    {
        ComparisonResult two = Compare("dresden-ii-2022", "dresden-ii-2022-ybe");
        Assert.Equal(two.Experiments[0].RecoilsPerKilogramDayKeV!.Value, two.Experiments[1].RecoilsPerKilogramDayKeV!.Value);
        Assert.NotEqual(two.Experiments[0].Signal, two.Experiments[1].Signal);
    }

    [Fact]
    public void Signals_and_backgrounds_are_those_of_predict()
    {
        PredictionResult prediction = PredictVerb.Run(Catalog, new RunRequest { Experiments = ["coherent-lar-2020"], Theory = "none" });
        ComparedExperiment argon = Three.Experiments[1];
        Assert.Equal(prediction.Experiments[0].Events["cevns"].Total, argon.Signal);
        Assert.Equal(prediction.Experiments[0].Events.Where(e => e.Key is not "cevns").Sum(e => e.Value.Total), argon.Background!.Value, 1e-9);
        Assert.Equal(argon.Signal / Math.Sqrt(argon.Background.Value), argon.SignalOverRootBackground!.Value, 1e-12);
        Assert.Null(Compare("relics", "conus-plus").Experiments[0].Background);
    }

    [Fact]
    public void A_model_acts_on_recoils_and_on_what_is_seen()
    {
        var request = new RunRequest { Experiments = ["coherent-csi-2021", "dresden-ii-2022"], Model = "light-vector/b-l", Set = ModelValues.Parse("light-vector/b-l", ["g=1e-4", "mass=10MeV"]) };
        ComparisonResult model = CompareVerb.Run(Catalog, request);
        Assert.True(model.Experiments[0].RecoilsAbovePerKilogramDay!.Value[0] > 1.5 * Three.Experiments[0].RecoilsAbovePerKilogramDay!.Value[0]);
        Assert.True(model.Experiments[0].Signal > 1.5 * Three.Experiments[0].Signal);
    }

    [Fact]
    public void Figure_and_tables_are_there()
    {
        Assert.Equal("comparison", Assert.Single(ResultFigures.Of(Three)).Name);
        Assert.Equal(4, ResultCsv.Comparison(Three).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(Three.RecoilEdgesKeV.Length, ResultCsv.Recoils(Three).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void One_experiment_is_no_comparison()
    {
        CatalogException problem = Assert.Throws<CatalogException>(() => Compare("coherent-csi-2021"));
        Assert.Contains("found 'coherent-csi-2021' alone", problem.Message, StringComparison.Ordinal);
    }

    private static ComparisonResult Compare(params string[] names) => CompareVerb.Run(Catalog, new RunRequest { Experiments = [.. names] });
}
