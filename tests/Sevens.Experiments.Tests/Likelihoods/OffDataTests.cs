using Sevens.Experiments.Likelihoods;
using Sevens.Experiments.Templates;
using Sevens.Experiments.Tests.Templates;
using Sevens.Physics.Conventions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Experiments.Tests.Likelihoods;

/// <summary>On and off data fitted together, against the closed form of Li and Ma, Astrophys. J. 272 (1983) 317, eq. 17.</summary>
public sealed class OffDataTests
{
    private const string Chain = "{ quenching: { kind: constant, factor: 9 % }, stages: [] }";
    private const string OneBin = "{ axis: energy, edges: [1, 4] }";
    private const string Off = "backgrounds: { off: { title: Off, shape: { kind: offData, table: counts.csv, column: off, liveTime: 20 d, onLiveTime: 50 d } } }\ndata: { counts: counts.csv, column: \"on\" }";

    [Theory]
    [InlineData(130, 40)]
    [InlineData(300, 90)]
    public void The_significance_is_that_of_Li_and_Ma(double on, double off)
    {
        const double Ratio = 2.5;
        Experiment experiment = Load(OneBin, FormattableString.Invariant($"1,{on},{off}"), Off);
        Assert.Equal(off * Ratio, experiment.Backgrounds.Single().Events.Total, 1e-12);
        ExperimentLikelihood made = LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile);
        var likelihood = new Likelihood(made.Model);
        Minimum best = Minimiser.Minimise(likelihood);
        LikelihoodRatioTest test = LikelihoodRatioTest.Run(
            likelihood, best, Hypothesis.That("background alone", "cevns", 0), MinimiserOptions.Default, likelihood.CreateWorkspace());
        double sum = on + off;
        double expected = 2 * ((on * Math.Log((1 + Ratio) / Ratio * on / sum)) + (off * Math.Log((1 + Ratio) * off / sum)));
        Assert.Equal(expected, test.Q, 1e-6);

        // The best fit has the signal on − ratio × off and the background off: one free number for each count.
        double signal = best.Values[made.Model.IndexOf("cevns")] * experiment.Signal(Convention.Sevens).Events.Total;
        Assert.Equal(on - (Ratio * off), signal, 1e-4 * on);
    }

    [Fact]
    public void Every_bin_has_an_expected_number_of_its_own()
    {
        Experiment experiment = Load("{ axis: energy, edges: [1, 2, 4] }", "1,10,4\n2,7,0", Off, "1,2,4");
        ExperimentLikelihood made = LikelihoodAssembly.Of([experiment], Convention.Sevens, _ => SignalStrength.Measured, NuisanceChoice.Profile);
        Assert.Equal(["user", "user:off"], made.Model.Channels.Select(c => c.Name).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(["cevns", "user.off.0", "user.off.1"], made.Model.Parameters.Select(p => p.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void Off_data_take_no_number_of_events()
    {
        InvalidExperimentException error = Assert.Throws<InvalidExperimentException>(
            () => Load(OneBin, "1,5,5", Off.Replace("title: Off", "title: Off, expected: 3", StringComparison.Ordinal)));
        Assert.Contains("offData", error.Message, StringComparison.Ordinal);
    }

    private static Experiment Load(string axis, string rows, string more, string edges = "1,4") => UserDetector.Load("CsI", Chain, axis, more, counts: $"""
        # schema: sevens/histogram/1
        # title: Counts
        # citation: arXiv:0000.00002
        # licence: CC0-1.0
        # axis: energy [keVee] {edges}
        # column: on (counts) source on
        # column: off (counts) source off
        # storage: dense
        energy,on,off
        {rows}

        """);
}
