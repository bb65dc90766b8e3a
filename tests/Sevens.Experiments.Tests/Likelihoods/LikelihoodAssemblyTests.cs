using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Tests.Likelihoods;

public sealed class LikelihoodAssemblyTests
{
    private const double Rounding = 1e-12;

    [Fact]
    public void Parameters_are_the_strength_the_free_and_the_constrained()
    {
        using var toy = new ToyExperiment();
        LikelihoodModel model = Of(SignalStrength.Measured, NuisanceChoice.Profile, toy.Load()).Model;
        Assert.Equal(
            ["cevns", "toy-quenching", "toy-efficiency", "toy-steady-state", "toy-neutrons", "toy.dirt", "toy-dirt"],
            model.Parameters.Select(p => p.Name), StringComparer.Ordinal);
        Assert.Equal((ParameterRole.Interest, null, 1.0, 0.0), Facts(model, "cevns"));
        Assert.Equal((ParameterRole.Nuisance, null, 1.0, 0.0), Facts(model, "toy.dirt"));
        Assert.Equal((ParameterRole.Nuisance, new GaussianConstraint(1, 0.125), 1.0, 0.0), Facts(model, "toy-steady-state"));
        Assert.Equal((ParameterRole.Nuisance, new LogNormalConstraint(1, 1.25), 1.0, 0.0), Facts(model, "toy-neutrons"));
        foreach (string shape in new[] { "toy-quenching", "toy-efficiency", "toy-dirt" })
        {
            Assert.Equal((ParameterRole.Nuisance, new GaussianConstraint(0, 1), 0.0, double.NegativeInfinity), Facts(model, shape));
        }
    }

    [Fact]
    public void Every_prior_of_a_rate_has_its_constraint()
    {
        Parameter Of(PriorKind prior) => RateParameters.Of(new RateNuisance("rate", prior, 0.25) { WidthBelow = prior == PriorKind.Asymmetric ? 0.5 : 0.25 });
        Assert.Equal(new GaussianConstraint(1, 0.25), Of(PriorKind.Gaussian).Constraint);
        Assert.Equal(new LogNormalConstraint(1, 1.25), Of(PriorKind.LogNormal).Constraint);
        Assert.Equal(new AsymmetricConstraint(1, 0.5, 0.25), Of(PriorKind.Asymmetric).Constraint);

        // 16 counts have a relative error of a quarter.
        Assert.Equal(new PoissonConstraint(16, 16), Of(PriorKind.Gamma).Constraint);
        Parameter uniform = Of(PriorKind.Uniform);
        Assert.Equal((null, 0.75, 1.25), ((Constraint?)uniform.Constraint, uniform.Lower, uniform.Upper));
    }

    [Fact]
    public void Channel_holds_the_counts_and_a_component_for_signal_and_each_background()
    {
        using var toy = new ToyExperiment();
        Experiment experiment = toy.Load();
        ExperimentLikelihood likelihood = Of(SignalStrength.Measured, NuisanceChoice.Profile, experiment);
        Channel channel = Assert.Single(likelihood.Model.Channels);
        Assert.Equal("toy", channel.Name);
        Assert.Equal(experiment.Observed!.ToArray(), channel.Observed.Values.ToArray());
        Assert.Equal(["cevns", "steadyState", "neutrons", "dirt"], channel.Components.Select(c => c.Name), StringComparer.Ordinal);
        Assert.Equal(experiment.Backgrounds[1].Events.ToArray(), channel.Components[2].Template.ToArray());
        Assert.Equal(["toy-neutrons"], Factors(channel.Components[2]), StringComparer.Ordinal);
        Assert.Equal(["toy.dirt"], Factors(channel.Components[3]), StringComparer.Ordinal);

        ExperimentChannels made = Assert.Single(likelihood.Experiments);
        Assert.Equal(("toy", "cevns"), (made.Channel, made.SignalParameter));
        Assert.Equal(["cevns", "steadyState", "neutrons", "dirt"], made.Components.Select(c => c.Name), StringComparer.Ordinal);
        Assert.Equal([24, 8, 5], made.Components.Skip(1).Select(c => Math.Round(c.Predicted, 9)));
    }

    /// <summary>One released variation of the toy, 2.5 and 2.5 against 3.75 and 1.25, is mirrored to 5 and 0.</summary>
    [Fact]
    public void One_sided_variation_is_mirrored()
    {
        using var toy = new ToyExperiment();
        Component dirt = Of(SignalStrength.Measured, NuisanceChoice.Profile, toy.Load()).Model.Channels[0].Components[3];
        Morph morph = Assert.Single(dirt.Morphs);
        Assert.Equal("toy-dirt", morph.Parameter);
        Assert.Equal([2.5, 2.5], new[] { morph.Up.Span[0], morph.Up.Span[5] }.Select(v => Math.Round(v, 12)));
        Assert.Equal([5, 0], new[] { morph.Down.Span[0], morph.Down.Span[5] }.Select(v => Math.Round(v, 12)));
    }

    /// <summary>The toy's efficiency varies by exactly ± 10 %, with one shape: at constant yield nothing is left of it.</summary>
    [Fact]
    public void Measured_strength_holds_the_flux_and_keeps_the_yield()
    {
        using var toy = new ToyExperiment();
        ExperimentLikelihood likelihood = Of(SignalStrength.Measured, NuisanceChoice.Profile, toy.Load());
        Assert.StartsWith("sns-flux is held: ", Assert.Single(likelihood.Held), StringComparison.Ordinal);
        Component signal = likelihood.Model.Channels[0].Components[0];
        Assert.Equal(["cevns"], Factors(signal), StringComparer.Ordinal);
        double total = Sum(signal.Template);
        Assert.Equal(["toy-quenching", "toy-efficiency"], signal.Morphs.Select(m => m.Parameter), StringComparer.Ordinal);
        Assert.All(signal.Morphs, m => Assert.Equal(total, Sum(m.Up), Rounding * total));
        Assert.All(signal.Morphs, m => Assert.Equal(total, Sum(m.Down), Rounding * total));
        Assert.All(
            signal.Template.ToArray().Zip(signal.Morphs[1].Up.ToArray()), p => Assert.Equal(p.First, p.Second, Rounding * total));
    }

    [Fact]
    public void Predicted_strength_feels_flux_rate_and_shape()
    {
        using var toy = new ToyExperiment();
        ExperimentLikelihood likelihood = Of(SignalStrength.Predicted, NuisanceChoice.Profile, toy.Load());
        Assert.Empty(likelihood.Held);
        Component signal = likelihood.Model.Channels[0].Components[0];
        Assert.Equal(["cevns", "sns-flux"], Factors(signal), StringComparer.Ordinal);
        Assert.Equal((ParameterRole.Nuisance, new GaussianConstraint(1, 0.1), 1.0, 0.0), Facts(likelihood.Model, "sns-flux"));
        double total = Sum(signal.Template);
        Morph efficiency = signal.Morphs.Single(m => m.Parameter is "toy-efficiency");
        Assert.Equal(1.1 * total, Sum(efficiency.Up), Rounding * total);
        Assert.Equal(0.9 * total, Sum(efficiency.Down), Rounding * total);
        Assert.True(Sum(signal.Morphs.Single(m => m.Parameter is "toy-quenching").Up) > 1.001 * total);
    }

    [Theory]
    [InlineData(SignalStrength.Measured)]
    [InlineData(SignalStrength.Predicted)]
    public void Holding_constrained_nuisances_leaves_what_the_data_alone_must_tell(SignalStrength strength)
    {
        using var toy = new ToyExperiment();
        LikelihoodModel model = Of(strength, NuisanceChoice.HoldConstrained, toy.Load()).Model;
        Assert.Equal(["cevns", "toy.dirt"], model.Parameters.Select(p => p.Name), StringComparer.Ordinal);
        Assert.All(model.Channels[0].Components, c => Assert.Empty(c.Morphs));
    }

    [Fact]
    public void Experiments_that_name_one_flux_share_one_parameter()
    {
        var catalog = new Catalog();
        ExperimentLikelihood likelihood = Of(
            SignalStrength.Predicted, NuisanceChoice.Profile, catalog.Experiment("coherent-csi-2021"), catalog.Experiment("coherent-lar-2020"));
        Assert.Single(likelihood.Model.Parameters, p => p.Name is "sns-flux");
        Assert.Equal(["cevns:coherent-csi-2021", "cevns:coherent-lar-2020"], likelihood.Experiments.Select(e => e.SignalParameter), StringComparer.Ordinal);
        Assert.Equal(["coherent-csi-2021", "coherent-lar-2020"], likelihood.Model.Channels.Select(c => c.Name), StringComparer.Ordinal);
        Assert.All(likelihood.Model.Channels, c => Assert.Contains("sns-flux", Factors(c.Components[0]), StringComparer.Ordinal));
    }

    [Fact]
    public void Strength_is_chosen_by_experiment()
    {
        var catalog = new Catalog();
        ExperimentLikelihood likelihood = LikelihoodAssembly.Of(
            [catalog.Experiment("coherent-csi-2021"), catalog.Experiment("coherent-lar-2020")],
            Convention.Sevens,
            p => p is "cevns:coherent-lar-2020" ? SignalStrength.Predicted : SignalStrength.Measured,
            NuisanceChoice.Profile);
        Assert.DoesNotContain("sns-flux", Factors(likelihood.Model.Channels[0].Components[0]), StringComparer.Ordinal);
        Assert.Contains("sns-flux", Factors(likelihood.Model.Channels[1].Components[0]), StringComparer.Ordinal);
    }

    [Fact]
    public void Auxiliary_counts_are_a_channel_that_shares_yields_and_slope()
    {
        ExperimentLikelihood likelihood = Of(SignalStrength.Measured, NuisanceChoice.Profile, new Catalog().Experiment("coherent-csi-2021-auxiliary"));
        Assert.Equal(
            ["coherent-csi-2021-auxiliary", "coherent-csi-2021-auxiliary:anticoincidence"],
            likelihood.Model.Channels.Select(c => c.Name).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Channel beam = likelihood.Model.Channels.Single(c => c.Name is "coherent-csi-2021-auxiliary");
        Channel off = likelihood.Model.Channels.Single(c => c.Name.EndsWith(":anticoincidence", StringComparison.Ordinal));
        Assert.Equal(1578, Sum(beam.Observed.Values));
        Assert.Equal(1295, Sum(off.Observed.Values));
        Assert.Equal(9, off.Components.Count);
        ComponentGroup steady = likelihood.Experiments[0].Components.Single(c => c.Name is "steadyState");
        Assert.Equal(off.Components.Select(c => c.Name), steady.Members, StringComparer.Ordinal);
        Assert.All(off.Components, c => Assert.Contains(c, beam.Components));
        Assert.Single(likelihood.Model.Parameters, p => p.Name.EndsWith(".slope", StringComparison.Ordinal));
    }

    [Fact]
    public void One_name_for_two_widths_is_refused()
    {
        using var first = new ToyExperiment();
        using ToyExperiment second = new ToyExperiment().With("name: toy\n", "name: other\n").With("expected: 24, sigma: 3", "expected: 24, sigma: 4");
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => Of(SignalStrength.Measured, NuisanceChoice.Profile, first.Load(), second.Load()));
        Assert.Contains("'toy-steady-state'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("0.125", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nuisance_that_takes_the_name_of_the_strength_is_refused()
    {
        using ToyExperiment toy = new ToyExperiment().With("toy-quenching", "cevns");
        Assert.Contains("'cevns'", Assert.Throws<InvalidOperationException>(() => Of(SignalStrength.Measured, NuisanceChoice.Profile, toy.Load())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_fitted_is_refused()
    {
        using ToyExperiment dataless = new ToyExperiment().WithoutBackgroundsAndData();
        using var toy = new ToyExperiment();
        Assert.Contains("found no experiment", Refusal(), StringComparison.Ordinal);
        Assert.Contains("'toy' has no data", Refusal(dataless.Load()), StringComparison.Ordinal);
        Assert.Contains("'toy' 2 times", Refusal(toy.Load(), toy.Load()), StringComparison.Ordinal);

        static string Refusal(params Experiment[] experiments) =>
            Assert.Throws<InvalidOperationException>(() => Of(SignalStrength.Measured, NuisanceChoice.Profile, experiments)).Message;
    }

    private static ExperimentLikelihood Of(SignalStrength strength, NuisanceChoice nuisances, params Experiment[] experiments) =>
        LikelihoodAssembly.Of(experiments, Convention.Sevens, _ => strength, nuisances);

    private static (ParameterRole Role, Constraint? Constraint, double Start, double Lower) Facts(LikelihoodModel model, string name)
    {
        Parameter parameter = model.Parameters[model.IndexOf(name)];
        return (parameter.Role, parameter.Constraint, parameter.Start, parameter.Lower);
    }

    private static IEnumerable<string> Factors(Component component) => component.Factors.OfType<Proportional>().Select(f => f.Parameter);

    private static double Sum(ReadOnlyMemory<double> values) => values.ToArray().Sum();
}
