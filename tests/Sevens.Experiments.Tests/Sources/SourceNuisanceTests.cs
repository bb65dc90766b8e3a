using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Physics.Sources;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Sources;

/// <summary>Uncertainties of a source as nuisances of an experiment: a normalisation of 10 % gives 10 %, a shape moves the events, and one name is one parameter.</summary>
public sealed class SourceNuisanceTests
{
    private const string Rate = "  nuisance: sns-flux\n";
    private const string Mine = "definition: { kind: monochromatic, name: mine, title: Mine, citation: [\"arXiv:0000.00005\"], lines: [{ flavour: nu_mu, energy: 30 MeV }], flux: 1e9 1/cm2/s, normalisationError: 0.1 }\n";

    [Fact]
    public void A_normalisation_of_ten_per_cent_gives_ten_per_cent()
    {
        using ToyExperiment toy = Steady(Mine, "  nuisances: all\n");
        Experiment experiment = toy.Load();
        SignalTemplate nominal = experiment.Signal(Convention.Sevens);
        ShapeVariation variation = experiment.SignalVariations(nominal, Convention.Sevens)[0];
        Assert.Equal("mine-normalisation", variation.Parameter);
        Assert.All(nominal.Events.ToArray().Zip(variation.Up.ToArray()), b => Assert.Equal(1.1 * b.First, b.Second, 1e-12 * b.First));
        Assert.All(nominal.Events.ToArray().Zip(variation.Down!.ToArray()), b => Assert.Equal(0.9 * b.First, b.Second, 1e-12 * b.First));
    }

    /// <summary>Harder neutrinos of ⁸B make harder recoils at the same flux: fewer events low, more high.</summary>
    [Fact]
    public void A_shape_moves_events_and_can_be_named_alone()
    {
        using ToyExperiment toy = Steady("use: solar-b8\n", "  nuisances: [solar-b8-shape]\n", "1:5:4");
        Experiment experiment = toy.Load();
        SignalTemplate nominal = experiment.Signal(Convention.Sevens);
        ShapeVariation shape = Assert.Single(experiment.SignalVariations(nominal, Convention.Sevens), v => v.Parameter is "solar-b8-shape");
        double[] up = shape.Up.ToArray(), central = nominal.Events.ToArray(), down = shape.Down!.ToArray();
        Assert.True(up[^1] / central[^1] > up[0] / central[0] && up[^1] > central[^1] && down[^1] < central[^1]);
        Assert.DoesNotContain(experiment.SignalVariations(nominal, Convention.Sevens), v => v.Parameter is "solar-b8-normalisation");
    }

    [Fact]
    public void It_is_one_parameter_in_every_experiment_that_names_it()
    {
        using ToyExperiment first = new ToyExperiment().With(Rate, "  nuisances: [sns-normalisation]\n");
        using ToyExperiment second = new ToyExperiment().With(Rate, "  nuisances: all\n").With("name: toy", "name: second");
        LikelihoodModel model = LikelihoodAssembly.Of([first.Load(), second.Load()], Convention.Sevens, _ => SignalStrength.Predicted, NuisanceChoice.Profile).Model;
        Parameter shared = Assert.Single(model.Parameters, p => p.Name is "sns-normalisation");
        Assert.Equal(new GaussianConstraint(0, 1), shared.Constraint);
        Component[] signals = [.. model.Channels.Select(c => c.Components[0])];
        Assert.All(signals, s => Assert.Contains("sns-normalisation", s.Morphs.Select(m => m.Parameter), StringComparer.Ordinal));

        // The catalog states 10 % for the SNS.
        Morph morph = signals[0].Morphs.Single(m => m.Parameter is "sns-normalisation");
        Assert.Equal(1.1, morph.Up.ToArray().Sum() / signals[0].Template.ToArray().Sum(), 1e-12);
    }

    [Fact]
    public void A_free_strength_leaves_nothing_of_a_normalisation()
    {
        using ToyExperiment toy = new ToyExperiment().With(Rate, "  nuisances: all\n");
        ExperimentLikelihood likelihood = LikelihoodAssembly.Of([toy.Load()], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile);
        Component signal = likelihood.Model.Channels[0].Components[0];
        Morph morph = signal.Morphs.Single(m => m.Parameter is "sns-normalisation");
        Assert.All(signal.Template.ToArray().Zip(morph.Up.ToArray()), b => Assert.Equal(b.First, b.Second, 1e-12));
    }

    [Theory]
    [InlineData("  nuisances: [sns-normalization]\n", "sns-normalisation")]
    [InlineData("  nuisances: none\n", "all, or a list of names")]
    [InlineData("  nuisances: []\n", "all, or a list of names")]
    [InlineData("  nuisances: [a, a]\n", "all, or a list of names")]
    [InlineData("  nuisance: sns-flux\n  nuisances: all\n", "nuisance and nuisances")]
    public void What_cannot_be_is_told(string keys, string told)
    {
        using ToyExperiment toy = new ToyExperiment().With(Rate, keys);
        Exception refused = Assert.ThrowsAny<Exception>(() => toy.Load());
        Assert.True(refused is DefinitionException or InvalidExperimentException);
        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_without_uncertainty_has_none_to_take()
    {
        using ToyExperiment toy = Steady(Mine.Replace(", normalisationError: 0.1", string.Empty, StringComparison.Ordinal), "  nuisances: all\n");
        Assert.Contains("states no uncertainty", Assert.Throws<InvalidExperimentException>(() => toy.Load()).Message, StringComparison.Ordinal);
    }

    /// <summary>The measured time of a release can be drawn: a bin has its share.</summary>
    [Fact]
    public void Released_timing_is_the_arrival_of_the_source()
    {
        using ToyExperiment toy = new ToyExperiment();
        Assert.IsType<TabulatedArrivalTime>(toy.Load().Source.Arrival);
    }

    private static ToyExperiment Steady(string source, string keys, string edges = "8:40:4") => new ToyExperiment().WithoutBackgroundsAndData()
        .With("use: sns\n", source)
        .With("  protonsOnTarget: 1e23\n", "  liveTime: 1 yr\n")
        .With(Rate, keys)
        .With("  arrival: { kind: tabulated, table: toy.timing.csv, prompt: prompt, delayed: delayed }\n", string.Empty)
        .With("baseline: 20 m\n", string.Empty)
        .With("  - { axis: photoelectrons, edges: [\"8:40:4\"] }\n  - { axis: time, edges: [\"0:4:4\"] }\n", $"  - {{ axis: photoelectrons, edges: [\"{edges}\"] }}\n");
}
