using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Fitting;

/// <summary>Fits that end where a bin without counts expects nothing, where a bound hides a flat direction, and where a constraint has been used up.</summary>
public sealed class BorderTests
{
    private static readonly Constraint Unit = new GaussianConstraint(0, 1);

    /// <summary>
    /// μ₁ = 1 − a − b with no counts, μ₂ = 10 + 10a + 5b with 50: without the border the minimum has μ₁ &lt; 0. On it b = 1 − a, and the derivative of
    /// 2(15 + 5a) − 100 ln(15 + 5a) + a² + (1 − a)² vanishes where 4a² + 20a − 76 = 0: a = (−5 + √101)/2.
    /// </summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(-3, 3)]
    [InlineData(2, -4)]
    public void The_minimum_on_a_slanted_border_is_found_and_said(double a, double b)
    {
        Likelihood likelihood = Bordered();
        double[] start = [a, b];
        Minimum minimum = Minimiser.Minimise(likelihood, start, FixedParameters.Of(likelihood.Model), MinimiserOptions.Default, likelihood.CreateWorkspace());
        double expected = (Math.Sqrt(101) - 5) / 2;
        double expectation = 15 + (5 * expected);
        Assert.Equal(FitVerdict.AtBorder, minimum.Verdict);
        Assert.True(minimum.Verdict.IsMinimum());
        Assert.Equal(expected, minimum.Values[0], 1e-6);
        Assert.Equal(1 - expected, minimum.Values[1], 1e-6);
        Assert.Equal(
            (2 * (expectation - 50 + (50 * Math.Log(50 / expectation)))) + (expected * expected) + ((1 - expected) * (1 - expected)), minimum.TwoNll, 1e-8);
        Assert.Contains("'channel' expects nothing in 1 bin", Assert.Single(minimum.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Profiles_along_a_border_count_it()
    {
        Likelihood likelihood = Bordered();
        Minimum minimum = Minimiser.Minimise(likelihood);
        ProfileScan scan = ProfileScan.Along(likelihood, minimum, "a", [2.5, 2], ScanOptions.Default, likelihood.CreateWorkspace());

        // With a held, b = 1 − a on the border: the same function of a.
        double At(double a) => (2 * (15 + (5 * a))) - (100 * Math.Log(15 + (5 * a))) + (a * a) + ((1 - a) * (1 - a));
        double best = (Math.Sqrt(101) - 5) / 2;
        Assert.Equal(At(2.5) - At(best), scan.DeltaTwoNll[0], 1e-7);
        Assert.Equal(At(2) - At(best), scan.DeltaTwoNll[1], 1e-7);
        Assert.All(scan.Verdicts, v => Assert.Equal(FitVerdict.AtBorder, v));
        Assert.Contains("2 of 2 grid points are fitted on the border", Assert.Single(scan.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_flat_direction_that_ends_at_a_bound_is_a_verdict_that_names_its_parameters()
    {
        // rate·time is measured to be 50; the search begins on the bound of one of them.
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("rate", 3, 0, 200), new Parameter("time", 1.9, 0.5, 2), new Parameter("b", 10)],
            [50, 10],
            SimpleModel.Scaled("all", [1, 0], "rate", "time"),
            SimpleModel.Scaled("background", [0, 1], "b"));
        FitOptions atBound = FitOptions.Default with { Intervals = [], Start = FitOptions.Default.Start.Add("rate", 25).Add("time", 2) };
        FitResult fit = Fit.Run(likelihood, atBound);
        Assert.Equal(50, fit["rate"].Value * fit["time"].Value, 1e-4);
        Assert.Equal(FitVerdict.HessianNotPositiveDefinite, fit.Minimum.Verdict);
        Assert.Contains(fit.Messages, m => m.Contains("does not depend on a combination of 'rate', 'time'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_parameter_at_its_bound_that_nothing_depends_on_is_flat()
    {
        var minimum = new Parameter("other", 0, 0, 1);
        Likelihood likelihood = SimpleModel.Of(
            [minimum, new Parameter("b", 10)],
            [10, 0],
            SimpleModel.Scaled("background", [1, 0], "b"),
            new Component("none", new double[] { 0, 0 }, [new Proportional("other")]));
        Assert.Equal(FitVerdict.HessianNotPositiveDefinite, Fit.Run(likelihood, FitOptions.Default with { Intervals = [] }).Minimum.Verdict);
    }

    /// <summary>A coupling that acts by its square or its fourth power is at 0 with no slope, and is no flat direction: further on it is seen.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void A_coupling_at_zero_is_at_its_limit_and_not_flat(int power)
    {
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("g", 0.5, 0), new Parameter("b", 20)],
            [4, 40],
            SimpleModel.Scaled("signal", [1, 0], [.. Enumerable.Repeat("g", power)]),
            SimpleModel.Scaled("background", [1, 3], "b"));
        FitResult fit = Fit.Run(likelihood, FitOptions.Default with { Intervals = [] });
        Assert.True(fit.Minimum.Verdict.IsMinimum());
        Assert.Equal(0, fit["g"].Value, 0.05);
    }

    /// <summary>
    /// 10⁶ events are expected and 3 seen: the flux, 1 ± 0.1 and not below 0, goes to 3·10⁻⁶, and the constraint costs (1/0.1)² = 100.
    /// </summary>
    [Fact]
    public void A_constraint_pulled_to_the_end_of_its_range_is_told()
    {
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("flux", 1, 0) { Constraint = new GaussianConstraint(1, 0.1) }], [3], SimpleModel.Scaled("signal", [1e6], "flux"));
        FitResult fit = Fit.Run(likelihood, FitOptions.Default);
        Assert.Equal(FitVerdict.Converged, fit.Minimum.Verdict);
        Assert.InRange(fit.Minimum.TwoNll, 99.99, 100.01);
        Assert.Contains("'flux' is pulled by -10.0σ to the end of its range at 0: its constraint costs 100 ", Assert.Single(fit.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_background_that_its_data_halve_is_not_told()
    {
        // 10 ± 4 expected with a 40 % error, 5 seen: the pull is below 2.
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("b", 1, 0) { Constraint = new GaussianConstraint(1, 0.4) }], [5], SimpleModel.Scaled("background", [10], "b"));
        Assert.Empty(Fit.Run(likelihood, FitOptions.Default).Messages);
    }

    private static Likelihood Bordered()
    {
        double[] nominal = [1, 10];
        return SimpleModel.Of(
            [new Parameter("a", 0) { Constraint = Unit }, new Parameter("b", 0) { Constraint = Unit }],
            [0, 50],
            new Component("all", nominal, [], [Morph.Mirrored("a", nominal, [0, 20]), Morph.Mirrored("b", nominal, [0, 15])]));
    }
}
