using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Fitting;

/// <summary>Likelihoods that trouble minimisers, through one interface.</summary>
public class HardFitTests
{
    [Theory]
    [InlineData(1e-3)]
    [InlineData(1e-5)]
    public void Almost_equal_templates_still_solve_the_linear_equations(double difference)
    {
        // Columns (½, ½) and (½ − d, ½ + d) for n = (1000, 1040): b = 20/(d·…) by hand: ½(a+b) − d·b = 1000, ½(a+b) + d·b = 1040.
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("a", 1000), new Parameter("b", 1000)],
            [1000, 1040],
            SimpleModel.Scaled("a", [0.5, 0.5], "a"),
            SimpleModel.Scaled("b", [0.5 - difference, 0.5 + difference], "b"));
        Minimum minimum = Minimiser.Minimise(likelihood);
        Assert.Equal(FitVerdict.Converged, minimum.Verdict);
        double b = 20 / difference;
        Assert.Equal(b, minimum.Values[1], 1e-6 * b);
        Assert.Equal(2040 - b, minimum.Values[0], 1e-6 * b);
    }

    [Fact]
    public void A_flat_direction_is_a_verdict_that_names_its_parameters()
    {
        Likelihood likelihood = SimpleModel.Of([new Parameter("rate", 3), new Parameter("time", 4)], [50], SimpleModel.Scaled("all", [1], "rate", "time"));
        Minimum minimum = Minimiser.Minimise(likelihood);
        Assert.Equal(FitVerdict.HessianNotPositiveDefinite, minimum.Verdict);
        Assert.False(minimum.Verdict.IsMinimum());
        Assert.Equal(50, minimum.Values[0] * minimum.Values[1], 1e-6);
        Assert.Contains("'rate', 'time'", Assert.Single(minimum.Messages), StringComparison.Ordinal);
        Assert.Null(Covariance.Of(likelihood, minimum, likelihood.CreateWorkspace()));
    }

    [Fact]
    public void A_minimum_on_a_bound_names_the_parameter_and_leaves_it_out_of_the_covariance()
    {
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("s", 5, 0), new Parameter("b", 20)], [4, 40], SimpleModel.Scaled("signal", [1, 0], "s"), SimpleModel.Scaled("background", [1, 3], "b"));
        FitResult fit = Fit.Run(likelihood, FitOptions.Default);
        Assert.Equal(FitVerdict.AtLimit, fit.Minimum.Verdict);
        Assert.Equal(0, fit["s"].Value);
        Assert.Equal(11, fit["b"].Value, 1e-6);
        Assert.Equal(Math.Sqrt(44) / 4, fit["b"].Error, 1e-6);
        Assert.True(double.IsNaN(fit["s"].Error));
        Assert.Equal(FittedParameterStatus.AtLimit, fit["s"].Status);
        Assert.Contains("'s' is at its lower limit 0", fit.Messages[0], StringComparison.Ordinal);
        ProfileInterval interval = Assert.Single(fit["s"].Intervals);
        Assert.Equal(new ProfileSide(0, ProfileSideStatus.AtBound), interval.Lower);
        Assert.Equal(ProfileSideStatus.Found, interval.Upper.Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2.5)]
    [InlineData(-2.5)]
    public void A_minimum_at_a_kink_is_found_exactly(double start)
    {
        // μ = 100 + 10|θ| for n = 90: every step away from 0 is worse.
        var morph = new Morph("a", new double[] { 110 }, new double[] { 110 }, MorphInterpolation.PiecewiseLinear);
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("a", start) { Constraint = new GaussianConstraint(0.01, 1) }], [90], new Component("k", new double[] { 100 }, [], [morph]));
        Minimum minimum = Minimiser.Minimise(likelihood);
        Assert.Equal(FitVerdict.Converged, minimum.Verdict);
        Assert.Equal(0, minimum.Values[0]);
        Assert.Equal([0], minimum.AtKink);
        Assert.Contains("kink", Assert.Single(minimum.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_minimum_beyond_a_kink_is_reached_from_either_side(double start)
    {
        // μ = 100 + 30θ to the right, 100 + 10θ to the left; n = 94: θ = −0.6.
        var morph = new Morph("a", new double[] { 130 }, new double[] { 90 }, MorphInterpolation.PiecewiseLinear);
        Likelihood likelihood = SimpleModel.Of([new Parameter("a", start)], [94], new Component("k", new double[] { 100 }, [], [morph]));
        Minimum minimum = Minimiser.Minimise(likelihood);
        Assert.Equal(FitVerdict.Converged, minimum.Verdict);
        Assert.Equal(-0.6, minimum.Values[0], 1e-8);
    }

    [Fact]
    public void A_maximum_at_a_kink_is_left()
    {
        // μ = 100 − 10|θ| for n = 95: minima at ±0.5.
        var morph = new Morph("a", new double[] { 90 }, new double[] { 90 }, MorphInterpolation.PiecewiseLinear);
        Likelihood likelihood = SimpleModel.Of([new Parameter("a", 0)], [95], new Component("k", new double[] { 100 }, [], [morph]));
        Assert.Equal(0.5, Math.Abs(Minimiser.Minimise(likelihood).Values[0]), 1e-8);
    }

    [Fact]
    public void A_saddle_at_the_start_is_left()
    {
        // μ = 100 + θ² for n = 149: the start 0 has no gradient, the minima are at ±7.
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("g", 0)], [149], SimpleModel.Scaled("squared", [1], "g", "g"), new Component("background", new double[] { 100 }));
        Minimum minimum = Minimiser.Minimise(likelihood);
        Assert.Equal(FitVerdict.Converged, minimum.Verdict);
        Assert.Equal(7, Math.Abs(minimum.Values[0]), 1e-8);
    }

    [Theory]
    [InlineData(1e-8)]
    [InlineData(1e9)]
    [InlineData(0)]
    [InlineData(-20)]
    public void Bad_starts_arrive(double start)
    {
        // At 0 and below the likelihood is infinite.
        Likelihood likelihood = SimpleModel.Of([new Parameter("n", start)], [42], SimpleModel.Scaled("all", [1], "n"));
        Minimum minimum = Minimise(likelihood, start == -20 ? 5 : start);
        Assert.Equal(FitVerdict.Converged, minimum.Verdict);
        Assert.Equal(42, minimum.Values[0], 1e-6);
    }

    [Fact]
    public void No_feasible_start_is_a_verdict()
    {
        Likelihood likelihood = SimpleModel.Of([new Parameter("n", -20) { Scale = 1 }], [42], SimpleModel.Scaled("all", [1], "n"));
        FitResult fit = Fit.Run(likelihood, FitOptions.Default);
        Assert.Equal(FitVerdict.Infeasible, fit.Minimum.Verdict);
        Assert.Equal(double.PositiveInfinity, fit.Minimum.TwoNll);
        Assert.Contains("not finite at the start", Assert.Single(fit.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void No_counts_push_a_rate_to_its_bound()
    {
        Minimum minimum = Minimiser.Minimise(SimpleModel.Of([new Parameter("n", 5, 0)], [0, 0, 0], SimpleModel.Scaled("all", [1, 2, 3], "n")));
        Assert.Equal(FitVerdict.AtLimit, minimum.Verdict);
        Assert.Equal(0, minimum.Values[0]);
        Assert.Equal(0, minimum.TwoNll);
    }

    [Fact]
    public void A_minimum_beyond_the_feasible_region_is_not_called_converged()
    {
        // μ = n in the first bin wants θ = 2, but the second bin is negative above θ = 1.
        var likelihood = SimpleModel.Of(
            [new Parameter("a", 0)], [2, 0], new Component("k", new double[] { 10, 1 }, [], [Morph.Mirrored("a", [10, 1], [0, 0])]), new Component("rest", new double[] { 12, 0 }));
        Minimum minimum = Minimiser.Minimise(likelihood);
        Assert.Equal(FitVerdict.AtBorder, minimum.Verdict);
        Assert.Equal(1, minimum.Values[0], 1e-6);
        Assert.Contains(minimum.Messages, m => m.Contains("less than nothing beyond", StringComparison.Ordinal));
    }

    [Fact]
    public void A_component_may_be_negative_where_the_sum_is_not_and_that_is_told()
    {
        // μ = 12 + 10(1 − θ) is the count at θ = 2, where the component is −10.
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("a", 0)], [2], new Component("k", new double[] { 10 }, [], [Morph.Mirrored("a", [10], [0])]), new Component("rest", new double[] { 12 }));
        FitResult fit = Fit.Run(likelihood, FitOptions.Default);
        Assert.Equal(FitVerdict.Converged, fit.Minimum.Verdict);
        Assert.Equal(2, fit.Minimum.Values[0], 1e-6);
        Assert.Contains(fit.Messages, m => m.Contains("component 'k' of 'channel' is below zero in 1 bins, by 10 events", StringComparison.Ordinal));
    }

    // From these starts (rates up to ten times too large) the first Newton steps run into negative expectations.
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(93)]
    [InlineData(178)]
    [InlineData(193)]
    [InlineData(287)]
    public void A_far_start_does_not_end_at_the_border_of_the_feasible_region(int seed)
    {
        Minimum minimum = Minimiser.Minimise(new Likelihood(RandomModel.Make(seed)));
        Assert.True(minimum.Verdict.IsMinimum(), string.Join("; ", minimum.Messages));
        Assert.InRange(minimum.Edm, 0, 1e-9);
    }

    [Fact]
    public void Huge_counts_do_not_stall_in_rounding()
    {
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("a", 1e8), new Parameter("b", 1e8)],
            [3e9, 5e9, 4e9],
            SimpleModel.Scaled("a", [0.5, 0.3, 0.2], "a"),
            SimpleModel.Scaled("b", [0.1, 0.5, 0.4], "b"));
        Assert.Equal(FitVerdict.Converged, Minimiser.Minimise(likelihood).Verdict);
    }

    [Fact]
    public void Many_parameters_each_with_its_bin()
    {
        const int n = 60;
        Parameter[] parameters = [.. Enumerable.Range(0, n).Select(i => new Parameter($"p{i}", 1, 0))];
        Component[] components = [.. Enumerable.Range(0, n).Select(i => SimpleModel.Scaled($"c{i}", [.. Enumerable.Range(0, n).Select(j => i == j ? 1.0 : 0)], $"p{i}"))];
        Minimum minimum = Minimiser.Minimise(SimpleModel.Of(parameters, [.. Enumerable.Range(0, n).Select(i => (double)i)], components));
        Assert.Equal(FitVerdict.AtLimit, minimum.Verdict);
        Assert.All(Enumerable.Range(0, n), i => Assert.Equal(i, minimum.Values[i], 1e-6));
    }

    [Fact]
    public void The_iteration_limit_is_a_verdict()
    {
        Likelihood likelihood = SimpleModel.Of([new Parameter("n", 1e-8)], [42], SimpleModel.Scaled("all", [1], "n"));
        Minimum minimum = Minimiser.Minimise(
            likelihood, [1e-8], FixedParameters.Of(likelihood.Model), new MinimiserOptions { MaximumIterations = 3 }, likelihood.CreateWorkspace());
        Assert.Equal(FitVerdict.IterationLimit, minimum.Verdict);
    }

    private static Minimum Minimise(Likelihood likelihood, double start) =>
        Minimiser.Minimise(likelihood, [start], FixedParameters.Of(likelihood.Model), MinimiserOptions.Default, likelihood.CreateWorkspace());
}
