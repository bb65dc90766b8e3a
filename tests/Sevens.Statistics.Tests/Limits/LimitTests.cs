using Sevens.Statistics.Fitting;
using Sevens.Statistics.Intervals;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Limits;
using Sevens.Statistics.Models;
using Sevens.Statistics.Toys;

namespace Sevens.Statistics.Tests.Limits;

/// <summary>One bin with a known background. Expected limits and bands: the formulas of arXiv:1007.1727 solved with scipy (brentq).</summary>
public class LimitTests
{
    [Theory]
    [InlineData(80, LimitRule.CLs, 10.997518107)]
    [InlineData(80, LimitRule.TwoSided, 8.298189288)]
    [InlineData(105, LimitRule.CLs, 24.799996149)]
    [InlineData(105, LimitRule.BoundedOneSided, 22.768390253)]
    [InlineData(105, LimitRule.TwoSided, 26.384036898)]
    [InlineData(80, LimitRule.OneSided, 6.058187184)]
    [InlineData(105, LimitRule.OneSided, 22.768390253)]
    public void Observed_limit_of_a_counting_experiment(int count, LimitRule rule, double expected)
    {
        Limit limit = Asymptotic(Counting(count, 100), rule);
        Assert.Equal(LimitStatus.Found, limit.Observed.Status);
        Assert.Equal(expected, limit.Observed.Value, 1e-5 * expected);
    }

    [Theory]
    [InlineData(LimitRule.CLs, 10.889556640, 14.792193952, 20.900500796, 29.805358772, 41.144537870)]
    [InlineData(LimitRule.BoundedOneSided, 0, 6.587886829, 17.362477604, 28.829898721, 41.004984376)]
    [InlineData(LimitRule.TwoSided, 0, 9.909242860, 20.900500796, 32.589352337, 44.990374585)]
    public void Expected_band_of_a_counting_experiment(LimitRule rule, double minus2, double minus1, double median, double plus1, double plus2)
    {
        ExpectedBand band = Asymptotic(Counting(105, 100), rule).Expected;
        Assert.Equal(minus2, band.Minus2, 1e-4);
        Assert.Equal(minus1, band.Minus1, 1e-4);
        Assert.Equal(median, band.Median, 1e-4);
        Assert.Equal(plus1, band.Plus1, 1e-4);
        Assert.Equal(plus2, band.Plus2, 1e-4);
    }

    /// <summary>The same model in g with a rate of g⁴: the limit on g is the fourth root of that on the rate, although ln L is flat to third order at g = 0.</summary>
    [Fact]
    public void A_coupling_that_enters_to_the_fourth_power_has_the_fourth_root_as_limit()
    {
        Likelihood quartic = SimpleModel.Of(
            [new Parameter("s", 0.5, 0, 100)], [80], SimpleModel.Scaled("signal", [1], "s", "s", "s", "s"), new Component("background", new double[] { 100 }));
        Assert.Equal(Math.Pow(10.997518107, 0.25), Asymptotic(quartic, LimitRule.CLs).Observed.Value, 1e-5);
    }

    [Fact]
    public void A_profile_that_never_crosses_is_told_with_what_it_reached()
    {
        // At the bound s = 10 over 100 with 105 seen, −2 ln L differs by 2(110 − 105 + 105 ln(105/110)) = 0.230797 from its minimum.
        Likelihood bounded = SimpleModel.Of([new Parameter("s", 1, 0, 10)], [105], SimpleModel.Scaled("signal", [1], "s"), new Component("background", new double[] { 100 }));
        Limit limit = Asymptotic(bounded, LimitRule.CLs);
        Assert.Equal(LimitStatus.NeverCrosses, limit.Observed.Status);
        Assert.Equal(10, limit.Observed.ReachedAt);
        Assert.Equal(0.230797, limit.Observed.ReachedDelta, 1e-5);
        Assert.Contains("no value is excluded up to 10", Assert.Single(limit.Messages), StringComparison.Ordinal);
    }

    /// <summary>q₀ = 2(n ln(n/b) − n + b) for n above b (arXiv:1007.1727, eq. 97 without its background error).</summary>
    [Fact]
    public void Discovery_of_an_excess()
    {
        Assert.Equal(2 * ((120 * Math.Log(1.2)) - 20), Asymptotic(Counting(120, 100), LimitRule.CLs).DiscoveryQ, 1e-8);
        Assert.Equal(0, Asymptotic(Counting(80, 100), LimitRule.CLs).DiscoveryQ);
    }

    /// <summary>CL_s of 3 counts over 1: P(N ≤ 3 | s + 1)/P(N ≤ 3 | 1) from scipy.</summary>
    [Theory]
    [InlineData(5, 0.154130538)]
    [InlineData(6, 0.083348042)]
    public void Toys_give_the_exact_CLs_of_few_counts(double signal, double expected)
    {
        Likelihood likelihood = Counting(3, 1);
        ToyPValues tested = ToyLimit.Test(
            likelihood, Minimiser.Minimise(likelihood), "s", signal, LimitOptions.Default, ToyOptions.Default with { Count = 40_000 });
        Assert.Equal(expected, tested.CLs, 4 * tested.WithSignal.Error / tested.WithoutSignal.Value);
    }

    /// <summary>Where CL_s is 0.1 exactly, from scipy: 5.7115.</summary>
    [Fact]
    public void Toys_find_the_exact_limit_of_few_counts()
    {
        Likelihood likelihood = Counting(3, 1);
        Estimate limit = ToyLimit.Find(likelihood, Minimiser.Minimise(likelihood), "s", 5, LimitOptions.Default, ToyOptions.Default with { Count = 10_000 });
        Assert.InRange(limit.Error, 0.01, 0.2);
        Assert.Equal(5.711491, limit.Value, 4 * limit.Error);
    }

    /// <summary>The exact construction, without the lengthening of the published tables.</summary>
    [Theory]
    [InlineData(2, 0, 5.91)]
    [InlineData(7, 0.89, 9.53)]
    public void Feldman_Cousins_by_toys_gives_the_exact_interval_of_few_counts(int count, double lower, double upper)
    {
        Likelihood likelihood = Counting(count, count == 2 ? 0.0001 : 3);
        ConfidenceInterval interval = FeldmanCousins.Interval(
            likelihood, Minimiser.Minimise(likelihood), "s", 0.9, ToyOptions.Default with { Count = 10_000 }, MinimiserOptions.Default);
        Assert.Equal(count == 2 ? 0.53 : lower, interval.Lower, 0.15);
        Assert.Equal(upper, interval.Upper, 0.25);
    }

    /// <summary>
    /// Of 10⁴ counts the interval is ±100 at one standard deviation, where p = 0.3173 falls by 2φ(1) = 0.484 per standard deviation: of 2000 toys p is known to
    /// √(0.3173·0.6827/2000) = 0.0104, and the end to 0.0215 of 100. The other end of few counts is the bound, which is exact.
    /// </summary>
    [Fact]
    public void Ends_of_Feldman_Cousins_intervals_have_the_error_of_their_toys()
    {
        ToyOptions toys = ToyOptions.Default with { Count = 2000 };
        Likelihood many = SimpleModel.Of([new Parameter("s", 10_000, 0)], [10_000], SimpleModel.Scaled("signal", [1], "s"));
        ConfidenceInterval interval = FeldmanCousins.Interval(many, Minimiser.Minimise(many), "s", 0.682689, toys, MinimiserOptions.Default);
        Assert.InRange(interval.UpperError, 1.6, 2.8);
        Assert.InRange(interval.LowerError, 1.6, 2.8);
        Assert.Equal(10_100, interval.Upper, 4 * interval.UpperError);
        Assert.Equal(9_900, interval.Lower, 4 * interval.LowerError);
        Likelihood few = Counting(1, 3);
        ConfidenceInterval bounded = FeldmanCousins.Interval(few, Minimiser.Minimise(few), "s", 0.9, toys, MinimiserOptions.Default);
        Assert.Equal(0, bounded.Lower);
        Assert.True(double.IsNaN(bounded.LowerError));
        Assert.True(bounded.UpperError > 0);
    }

    /// <summary>Expected values of scipy: norm.isf((1 − level)/2), norm.isf(1 − level).</summary>
    [Theory]
    [InlineData(LimitRule.TwoSided, 8.292361075813597)]
    [InlineData(LimitRule.OneSided, 8.209536151601387)]
    public void Levels_next_to_certainty_have_an_expected_limit(LimitRule rule, double expected) =>
        Assert.Equal(expected, Asymptotics.ExpectedRoot(rule, 0.9999999999999999, 0), 1e-6);

    private static Limit Asymptotic(Likelihood likelihood, LimitRule rule) => Limit.Asymptotic(
        likelihood, Minimiser.Minimise(likelihood), "s", LimitOptions.Default with { Level = 0.95, Rule = rule }, likelihood.CreateWorkspace());

    private static Likelihood Counting(int count, double background) => SimpleModel.Of(
        [new Parameter("s", 1, 0, 1000)], [count], SimpleModel.Scaled("signal", [1], "s"), new Component("background", new[] { background }));
}
