using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Reproduction;

/// <summary>
/// COHERENT CsI[Na], full data set, arXiv:2110.07730. Expected numbers: event lists counted, the rate folded and the data fitted by an
/// independent program from the files of the release; what the collaboration published stands beside them.
/// </summary>
public sealed class CoherentCsI2021Tests
{
    private const string Name = "coherent-csi-2021";
    private const string Auxiliary = "coherent-csi-2021-auxiliary";

    [Fact]
    public void Counts_are_those_of_the_event_lists()
    {
        Assert.Equal(1578, new Catalog().Experiment(Name).Observed!.Total);
        AuxiliaryCounts auxiliary = Steady(new Catalog().Experiment(Auxiliary));
        Assert.Equal(1295, auxiliary.Counts.Total);
        Assert.Equal(new Catalog().Experiment(Name).Axes, auxiliary.Counts.Axes);
    }

    [Theory]
    [InlineData("sevens", 344.8)]
    [InlineData("coherent", 331.2)]
    [InlineData("coherent-helm", 335.6)]
    public void Rate_is_the_independent_one(string convention, double events)
    {
        double ours = new Catalog().Experiment(Name).Signal(Catalog.ConventionNamed(convention)).Events.Total;
        new Accepted($"CEvNS events, {convention}", events, 2).Agrees(ours);
        Published.Prediction.Agrees(ours);
    }

    [Fact]
    public void Fit_with_the_steady_state_shape_fixed()
    {
        ExperimentFit fit = ExperimentFit.Of(Name);
        new Accepted("fitted CEvNS", 316, 4).Agrees(fit.Signal);
        new Accepted("its error", 32, 1.5).Agrees(fit.Error);
        new Accepted("significance", 11.8, 0.2).Agrees(fit.Significance);
        Published.Signal.Agrees(fit.Signal);
    }

    [Fact]
    public void Fit_with_anticoincidence_as_an_auxiliary_measurement()
    {
        ExperimentFit fit = ExperimentFit.Of(Auxiliary);
        new Accepted("fitted CEvNS", 312, 6).Agrees(fit.Signal);
        new Accepted("its error", 35, 1.5).Agrees(fit.Error);
        new Accepted("significance", 9.8, 0.3).Agrees(fit.Significance);
    }

    [Fact]
    public void Definition_quotes_the_published_results() => Assert.Equal(
        [(306.0, 20.0), (341, 43), (11.6, null)],
        new Catalog().Experiment(Name).Definition.PublishedResults!.Value.Select(r => (r.Value, r.Error)));

    private static AuxiliaryCounts Steady(Experiment experiment) =>
        experiment.Backgrounds.Single(b => string.Equals(b.Name, "steadyState", StringComparison.Ordinal)).Auxiliary!;

    /// <summary>What the collaboration published: arXiv:2110.07730.</summary>
    private static class Published
    {
        public static readonly Accepted Prediction = new("published prediction", 341, 43);
        public static readonly Accepted Signal = new("published fit", 306, 20);
    }
}
