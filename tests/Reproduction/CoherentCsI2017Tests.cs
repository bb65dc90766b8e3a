using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Templates;
using Sevens.Physics.Conventions;

namespace Sevens.Reproduction;

/// <summary>
/// COHERENT CsI[Na], first observation, arXiv:1708.01294. Counts are the published ones; the expected rate and fits were computed by an independent
/// program from the files of the release.
/// </summary>
public sealed class CoherentCsI2017Tests
{
    private const string Name = "coherent-csi-2017";
    private const string Auxiliary = "coherent-csi-2017-auxiliary";
    private const string FullCharge = "coherent-csi-2017-50pe";
    private static readonly AxisWindow FirstSixMicroseconds = new("time", 0, 6);

    /// <summary>Our own presets; those of public codes reproduce whatever these assume, also a point nucleus.</summary>
    private static readonly Convention[] Own = [Convention.Sevens, Convention.Tree, Convention.Coherent, Convention.CoherentHelm];

    /// <summary>The published fit: 134 ± 22.</summary>
    private static readonly Accepted PublishedSignal = new("published fit", 134, 22);

    [Fact]
    public void Counts_are_the_published_ones()
    {
        Assert.Equal(547, new Catalog().Experiment(Name, FirstSixMicroseconds).Observed!.Total);
        BackgroundTemplate steady = new Catalog().Experiment(Auxiliary, FirstSixMicroseconds).Backgrounds
            .Single(b => string.Equals(b.Name, "steadyState", StringComparison.Ordinal));
        Assert.Equal(405, steady.Auxiliary!.Counts.Total);
    }

    [Theory]
    [InlineData("coincidenceBeamOff", 209)]
    [InlineData("anticoincidenceBeamOff", 207)]
    public void Null_test_without_beam_has_the_published_counts(string column, int counts)
    {
        using var folder = new UserDefinition($"extends: {Name}\nname: beam-off\ndata:\n  column: {column}\n");
        Assert.Equal(counts, new Catalog().Experiment(folder.Path, FirstSixMicroseconds).Observed!.Total);
    }

    [Fact]
    public void Rate_in_six_microseconds_is_the_independent_one() =>
        new Accepted("CEvNS events, sevens", 163.5, 2).Agrees(Rate(Convention.Sevens));

    [Fact]
    public void Every_convention_of_ours_predicts_150_to_170_events_in_six_microseconds() =>
        Assert.All(Own, preset => Assert.InRange(Rate(preset), 150, 170));

    [Fact]
    public void Fit_of_twelve_microseconds()
    {
        ExperimentFit fit = ExperimentFit.Of(Name);
        new Accepted("fitted CEvNS", 136.9, 3).Agrees(fit.Signal);
        new Accepted("its upper error", 23.4, 1.5).Agrees(fit.ErrorUp);
        new Accepted("its lower error", -22.5, 1.5).Agrees(fit.ErrorDown);
        new Accepted("significance", 6.8, 0.1).Agrees(fit.Significance);
        PublishedSignal.Agrees(fit.Signal);
    }

    [Fact]
    public void Fit_with_anticoincidence_as_an_auxiliary_measurement()
    {
        ExperimentFit fit = ExperimentFit.Of(Auxiliary);
        new Accepted("fitted CEvNS", 134.3, 3).Agrees(fit.Signal);
        new Accepted("significance", 6.0, 0.15).Agrees(fit.Significance);
        PublishedSignal.Agrees(fit.Signal);
    }

    [Theory]
    [InlineData("coherent-csi-2017-6us", 121)]
    [InlineData("coherent-csi-2017-6us-flat", 148)]
    [InlineData("coherent-csi-2017-6us-measured", 130)]
    public void Fit_of_six_microseconds_moves_with_the_steady_state_time_shape(string name, double events) =>
        new Accepted("fitted CEvNS", events, 3).Agrees(ExperimentFit.Of(name).Signal);

    /// <summary>The sum over the release's table of neutrons of rate × acceptance × 7.47594 GWh is 7.59 and, up to 44 photo-electrons, 7.06.</summary>
    [Theory]
    [InlineData(44, 7.06)]
    [InlineData(50, 7.59)]
    public void Prompt_neutrons_to_the_end_of_the_release_are_those_of_its_table(double last, double expected)
    {
        AxisWindow[] windows = [FirstSixMicroseconds, new("photoelectrons", 6, last)];
        BackgroundTemplate neutrons = new Catalog().Experiment(FullCharge, windows).Backgrounds
            .Single(b => string.Equals(b.Name, "beamNeutrons", StringComparison.Ordinal));
        Assert.Equal(expected, neutrons.Events.Total, 5e-3);
    }

    [Fact]
    public void Fit_to_the_end_of_the_release()
    {
        ExperimentFit fit = ExperimentFit.Of(FullCharge);
        new Accepted("fitted CEvNS", 144, 3).Agrees(fit.Signal);
        new Accepted("significance", 6.9, 0.1).Agrees(fit.Significance);
    }

    private static double Rate(Convention convention) => new Catalog().Experiment(Name, FirstSixMicroseconds).Signal(convention).Events.Total;
}
