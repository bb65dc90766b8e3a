using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Fitting;

/// <summary>A rate that goes like (1 + x)² has a mirror image at −2 − x, as the weak charge has under Q → −Q.</summary>
public sealed class OtherMinimumTests
{
    private const double Ninety = 0.9;

    [Fact]
    public void The_mirror_image_of_a_coupling_is_reported_with_its_intervals()
    {
        FitResult fit = Fit.Run(Model([100]), Options);
        FittedParameter x = fit["x"];
        OtherMinimum other = Assert.Single(fit.Others);
        Assert.Equal(0, other.Above, 1e-6);
        double[] found = [x.Value, other.Minimum.Values[0]];
        Assert.Equal([-2, 0], found.Order().Select(v => Math.Round(v, 6)));
        foreach (double level in Options.Levels)
        {
            ProfileInterval here = x.Intervals.Single(i => i.Level == level), there = other.Intervals.Single(i => i.Level == level);
            Assert.Equal(-2 - here.Upper.Value, there.Lower.Value, 1e-5);
            Assert.Equal(-2 - here.Lower.Value, there.Upper.Value, 1e-5);
        }
    }

    [Fact]
    public void A_higher_valley_has_the_values_below_the_level_of_the_lowest_minimum()
    {
        // μ(x) = 100·(1 + x)² with a constraint x = −0.5 ± 2: the valleys at 0 and −2 lie (0.25)² and (0.75)² up.
        var constrained = new LikelihoodModel(
            [new Parameter("x", 0)], Model([100]).Channels, [new AuxiliaryMeasurement("elsewhere", new LinearFunction(["x"], [1]), -0.5, 2)]);
        FitResult fit = Fit.Run(constrained, Options);
        OtherMinimum other = Assert.Single(fit.Others);
        Assert.Equal(0.5, other.Above, 0.02);
        foreach (ProfileInterval interval in other.Intervals)
        {
            foreach (double end in new[] { interval.Lower.Value, interval.Upper.Value })
            {
                Assert.Equal(fit.Minimum.TwoNll + ChiSquared.Quantile(interval.Level, 1), TwoNll(end), 1e-4);
            }
        }

        static double TwoNll(double x)
        {
            double mean = 100 * (1 + x) * (1 + x);
            return (2 * (mean - 100 + (100 * Math.Log(100 / mean)))) + Math.Pow((x + 0.5) / 2, 2);
        }
    }

    [Fact]
    public void A_valley_above_every_level_is_left_out()
    {
        var constrained = new LikelihoodModel(
            [new Parameter("x", 0)], Model([100]).Channels, [new AuxiliaryMeasurement("elsewhere", new LinearFunction(["x"], [1]), 0, 0.5)]);
        Assert.Empty(Fit.Run(constrained, Options).Others);
    }

    private static FitOptions Options => new() { Levels = [ConfidenceLevel.OneSigma, Ninety], Search = MinimumSearchOptions.Default with { Starts = 8 } };

    private static LikelihoodModel Model(double[] counts) => new(
        [new Parameter("x", 0)],
        [new Channel("counts", counts, [new Component("signal", new[] { 100.0 }) { Coefficient = new QuadraticFunction(["x"], 1, [2], [1]) }])]);
}
