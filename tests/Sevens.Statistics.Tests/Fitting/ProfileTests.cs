using System.Collections.Immutable;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Fitting;

public class ProfileTests
{
    // μ = 20 + g² for n = 36: minima at g = ±4, a maximum of 2(20 − 36 + 36 ln(36/20)) = 10.32… at 0 between them.
    private static readonly Likelihood TwoValleys = SimpleModel.Of(
        [new Parameter("g", 1)], [36], SimpleModel.Scaled("squared", [1], "g", "g"), new Component("background", new double[] { 20 }));

    [Fact]
    public void The_ends_of_an_interval_rise_by_the_quantile()
    {
        LikelihoodModel model = RandomModel.Make(3);
        var likelihood = new Likelihood(model);
        Workspace workspace = likelihood.CreateWorkspace();
        Minimum minimum = Minimiser.Minimise(likelihood);
        Assert.True(minimum.Verdict.IsMinimum());
        foreach (Parameter parameter in model.Parameters)
        {
            ProfileInterval interval = Profile.Interval(likelihood, minimum, parameter.Name, ConfidenceLevel.Percent90, MinimiserOptions.Default, workspace);
            ProfileScan scan = ProfileScan.Along(
                likelihood, minimum, parameter.Name, [interval.Lower.Value, interval.Best, interval.Upper.Value], ScanOptions.Default, workspace);
            Assert.Equal(2.705543454095404, scan.DeltaTwoNll[0], 1e-5);
            Assert.Equal(0, scan.DeltaTwoNll[1], 1e-7);
            Assert.Equal(2.705543454095404, scan.DeltaTwoNll[2], 1e-5);
        }
    }

    [Fact]
    public void An_interval_stays_in_its_valley_where_the_barrier_is_higher_than_the_level()
    {
        FitResult fit = Fit.Run(TwoValleys, FitOptions.Default with { Levels = [ConfidenceLevel.OneSigma] });
        ProfileInterval interval = Assert.Single(fit["g"].Intervals);
        Assert.Equal(4, Math.Abs(interval.Best), 1e-8);
        Assert.True(interval.Lower.Value * interval.Upper.Value > 0);
        Assert.All([interval.Lower.Value, interval.Upper.Value], g =>
        {
            double mu = 20 + (g * g);
            Assert.Equal(1, 2 * (mu - 36 + (36 * Math.Log(36 / mu))), 1e-6);
        });
    }

    [Fact]
    public void A_lower_minimum_on_the_way_is_followed_and_reported()
    {
        // As above, with a measurement that prefers the negative valley; the fit begins in the positive one.
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("g", 4) { Constraint = new GaussianConstraint(-4, 6) }],
            [36],
            SimpleModel.Scaled("squared", [1], "g", "g"),
            new Component("background", new double[] { 20 }));
        Workspace workspace = likelihood.CreateWorkspace();
        Minimum side = Minimiser.Minimise(likelihood);
        Assert.True(side.Values[0] > 0);
        ProfileInterval interval = Profile.Interval(likelihood, side, "g", 0.9999, MinimiserOptions.Default, workspace);
        Assert.True(interval.FoundLowerMinimum);
        Assert.Equal(-4, interval.Best, 1e-6);
        Assert.Contains("a lower minimum was found", interval.Messages[0], StringComparison.Ordinal);

        FitResult fit = Fit.Run(likelihood, FitOptions.Default with { Levels = [0.9999] });
        Assert.Equal(-4, fit["g"].Value, 1e-6);
        Assert.Contains(fit.Messages, m => m.Contains("was not the lowest", StringComparison.Ordinal));
    }

    [Fact]
    public void A_side_that_never_rises_enough_is_said_to_have_no_end()
    {
        // μ = 5·κ^θ + 10 for n = 12: to the left it falls to 10 at most, worth 2(10 − 12 + 12 ln 1.2) = 0.376 < 1.
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("t", 0)],
            [12],
            new Component("falling", new double[] { 5 }, [new PowerOf("t", 2)]),
            new Component("rest", new double[] { 10 }));
        FitResult fit = Fit.Run(likelihood, FitOptions.Default);
        ProfileInterval interval = Assert.Single(fit["t"].Intervals);
        Assert.Equal(Math.Log2(0.4), interval.Best, 1e-7);
        Assert.Equal(ProfileSideStatus.NotFound, interval.Lower.Status);
        Assert.True(double.IsNaN(interval.Lower.Value));
        Assert.Equal(ProfileSideStatus.Found, interval.Upper.Status);
        Assert.Contains(fit.Messages, m => m.Contains("rises by no more than 0.37", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bound_before_the_level_is_said_to_be_the_end()
    {
        Likelihood likelihood = SimpleModel.Of([new Parameter("n", 10, 8, 12)], [10], SimpleModel.Scaled("all", [1], "n"));
        ProfileInterval interval = Assert.Single(Fit.Run(likelihood, FitOptions.Default)["n"].Intervals);
        Assert.Equal(new ProfileSide(8, ProfileSideStatus.AtBound), interval.Lower);
        Assert.Equal(new ProfileSide(12, ProfileSideStatus.AtBound), interval.Upper);
    }

    [Fact]
    public void A_held_parameter_has_no_interval()
    {
        Likelihood likelihood = SimpleModel.Of([new Parameter("n", 10) { FixedAt = 9 }], [10], SimpleModel.Scaled("all", [1], "n"));
        Minimum minimum = Minimiser.Minimise(likelihood);
        Assert.Throws<ArgumentException>(() => Profile.Interval(likelihood, minimum, "n", 0.9, MinimiserOptions.Default, likelihood.CreateWorkspace()));
    }

    [Fact]
    public void A_grid_of_independent_counts_is_the_sum_of_their_deviances()
    {
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("a", 5), new Parameter("b", 5), new Parameter("c", 5)],
            [10, 20, 30],
            SimpleModel.Scaled("a", [1, 0, 0], "a"),
            SimpleModel.Scaled("b", [0, 1, 0], "b"),
            SimpleModel.Scaled("c", [0, 0, 1], "c"));
        Minimum minimum = Minimiser.Minimise(likelihood);
        ProfileScan scan = ProfileScan.Grid(
            likelihood, minimum, "a", [8, 10], "b", [15, 20, 25], ScanOptions.Default);
        static double Deviance(double n, double mu) => 2 * (mu - n + (n * Math.Log(n / mu)));
        double[] expected = [.. new double[] { 8, 10 }.SelectMany(a => new double[] { 15, 20, 25 }.Select(b => Deviance(10, a) + Deviance(20, b)))];
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], scan.DeltaTwoNll[i], 1e-9);
        }

        Assert.Empty(scan.Messages);
    }

    [Fact]
    public void A_grid_has_the_same_bits_whatever_the_number_of_threads()
    {
        LikelihoodModel model = RandomModel.Make(7);
        var likelihood = new Likelihood(model);
        Minimum minimum = Minimiser.Minimise(likelihood);
        double best = minimum.Values[model.IndexOf("n1")];
        ImmutableArray<double> slow = [.. Enumerable.Range(0, 7).Select(i => best * (0.7 + (0.1 * i)))];
        ImmutableArray<double> fast = [-1, -0.4, 0, 0.3, 0.8];
        var reports = new List<int>();
        ProfileScan one = ProfileScan.Grid(
            likelihood, minimum, "n1", slow, "a", fast, ScanOptions.Default with { Threads = 1, Progress = new Collected(reports) });
        ProfileScan many = ProfileScan.Grid(likelihood, minimum, "n1", slow, "a", fast, ScanOptions.Default with { Threads = 5 });
        Assert.Equal(one.DeltaTwoNll, many.DeltaTwoNll);
        Assert.Equal([5, 10, 15, 20, 25, 30, 35], reports);
    }

    [Fact]
    public void A_scan_that_is_ended_says_so()
    {
        var likelihood = new Likelihood(RandomModel.Make(7));
        Assert.ThrowsAny<OperationCanceledException>(() => ProfileScan.Grid(
            likelihood, Minimiser.Minimise(likelihood), "n1", [20, 30], "a", [0, 1], ScanOptions.Default with { Cancellation = new CancellationToken(canceled: true) }));
    }

    private sealed class Collected(List<int> reports) : IProgress<int>
    {
        public void Report(int value) => reports.Add(value);
    }
}
