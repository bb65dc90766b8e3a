using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>Numbers of a definition that take other values.</summary>
public sealed class VariationVerbTests
{
    private static readonly Catalog Catalog = new();
    private static readonly string Germanium = Example("germanium-reactor.yaml");

    [Theory]
    [InlineData("mass=1,3,7", 1.0)]
    [InlineData("liveTime=10d,30d,200d", 1.0)]
    [InlineData("baseline=10,20,40", -2.0)]
    [InlineData("source.power=1GW,2GW,4GW", 1.0)]
    public void The_signal_follows_a_power_of_what_only_scales_it(string vary, double power)
    {
        ImmutableArray<VariationPoint> points = Vary(Germanium, vary).Points;
        Assert.Equal(3, points.Length);
        Assert.All(points, p => Assert.Equal(points[0].Signal * Math.Pow(p.Value!.Value / points[0].Value!.Value, power), p.Signal, 1e-9 * p.Signal));
    }

    [Fact]
    public void Rates_per_exposure_do_not_depend_on_exposure_and_backgrounds_that_are_rates_follow_it()
    {
        ExperimentVariation variation = Vary(Germanium, "exposure=50,100,200");
        Assert.Equal(["source.liveTime", "backgrounds.continuum.rate.liveTime", "backgrounds.lines.rate.liveTime"], variation.Keys);
        // 15 /keVee/kg/d over 0.64 keVee, and 1 /kg/d of lines.
        Assert.All(variation.Points, p => Assert.Equal((15 * 0.64) + 1, p.BackgroundPerKilogramDay!.Value, 1e-9));
        Assert.All(variation.Points, p => Assert.Equal(variation.Base.SignalPerKilogramDay!.Value, p.SignalPerKilogramDay!.Value, 1e-9));
    }

    [Fact]
    public void A_threshold_at_an_edge_is_a_cut_there()
    {
        ExperimentVariation variation = Vary("coherent-csi-2021", "threshold=6,12");
        PredictionResult cut = PredictVerb.Run(Catalog, new RunRequest { Experiments = ["coherent-csi-2021"], Theory = "none", Windows = [new AxisWindow("photoelectrons", 12, 60)] });
        Assert.Equal(variation.Base.Signal, variation.Points[0].Signal);
        Assert.Equal(cut.Experiments[0].Events["cevns"].Total, variation.Points[1].Signal);
        Assert.Equal(cut.Experiments[0].Events["steadyState"].Total, variation.Points[1].Components["steadyState"]);
    }

    [Fact]
    public void Signal_and_background_fall_with_the_threshold_whether_it_is_at_an_edge_or_not()
    {
        ImmutableArray<VariationPoint> points = Vary(Germanium, "threshold=0.16:0.3:15").Points;
        Assert.Equal(15, points.Length);
        Assert.All(points.Zip(points.Skip(1)), p => Assert.True(p.Second.Signal < p.First.Signal && p.Second.Background < p.First.Background));
        // The flat part alone, above the lines: 15 /keVee/kg/d × 0.5 keVee.
        Assert.Equal(7.5, points[^1].BackgroundPerKilogramDay!.Value, 1e-6);
    }

    [Fact]
    public void Below_the_axis_a_background_that_is_not_flat_is_unknown()
    {
        (VariationResult result, ExperimentVariation variation) = Result(Germanium, "threshold=0.14,0.16");
        Assert.True(variation.Points[0].Signal > variation.Points[1].Signal);
        Assert.Null(variation.Points[0].Background);
        Assert.Equal((0.8 - 0.14) * 15 * 300, variation.Points[0].Components["continuum"], 1e-6);
        Assert.Contains(result.Warnings, w => w.Contains("says nothing of lines below 0.16", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_that_the_definition_states_gives_its_own_prediction()
    {
        ExperimentVariation variation = Vary(Germanium, "response.stages[1].curve.midpoint=0.14,0.2");
        Assert.Equal(("0.14", 0.14), (variation.Stated, variation.Base.Value));
        Assert.Equal(variation.Base, variation.Points[0] with { Components = variation.Base.Components });
    }

    [Fact]
    public void Backgrounds_that_are_numbers_of_events_do_not_follow_the_mass_and_this_is_said()
    {
        (VariationResult result, ExperimentVariation variation) = Result("coherent-csi-2021", "mass=10,20");
        Assert.Equal(variation.Points[0].Background, variation.Points[1].Background);
        Assert.Contains(result.Warnings, w => w.Contains("does not follow target.mass", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("treshold=1,2", "threshold")]
    [InlineData("midpoint=1,2", "response.stages[1].curve.midpoint")]
    [InlineData("response.stages[7].fano=1,2", "response.stages[0].fano")]
    [InlineData("quenching=1,2", "states no response.quenching.factor")]
    [InlineData("title=1,2", "target.mass")]
    [InlineData("mass=-1,2", "greater than 0 kg")]
    [InlineData("mass=1m,2m", "found '1 m', expected a mass")]
    [InlineData("mass=1kg:2g:3", "found the units kg and g")]
    [InlineData("mass=", "expected a number")]
    [InlineData("mass=1,1", "found a value twice")]
    [InlineData("mass=1:2:1", "expected two or more")]
    [InlineData("mass=2:1:5", "expected two rising")]
    [InlineData("mass=1:2:99999", "10000 at most")]
    [InlineData("mass", "KEY=FROM:TO:N")]
    [InlineData("mass=1:2", "KEY=FROM:TO:N")]
    [InlineData("threshold=0.2,0.9", "expected less than 0.8")]
    [InlineData("threshold=2PE,3PE", "expected 'keVee' or none")]
    public void What_cannot_be_varied_is_refused_with_what_could_be(string vary, string message)
    {
        CatalogException problem = Assert.Throws<CatalogException>(() => Vary(Germanium, vary));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_in_bins_are_cut_at_their_edges_only()
    {
        CatalogException problem = Assert.Throws<CatalogException>(() => Vary("coherent-csi-2021", "threshold=7,8"));
        Assert.Contains("expected one of the edges 6, 8, 12", problem.Message, StringComparison.Ordinal);
    }

    private static ExperimentVariation Vary(string experiment, string vary) => Result(experiment, vary).Variation;

    private static (VariationResult Result, ExperimentVariation Variation) Result(string experiment, string vary)
    {
        VariationResult result = VariationVerb.Run(Catalog, new VariationRequest { Predict = new RunRequest { Experiments = [experiment] }, Vary = VariedKey.Parse(vary) });
        return (result, result.Experiments[0]);
    }

    private static string Example(string name)
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sevens.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("found no Sevens.slnx above the test program");
        }

        return Path.Combine(folder, "examples", name);
    }
}
