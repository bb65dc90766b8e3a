using Sevens.Statistics.Distributions;

namespace Sevens.Statistics.Tests.Distributions;

public class ChiSquaredTests
{
    // scipy.stats.chi2.sf
    [Theory]
    [InlineData(1, 1, 0.31731050786291115)]
    [InlineData(3.84, 1, 0.05004352124870519)]
    [InlineData(10, 3, 0.01856613546304325)]
    [InlineData(100, 5, 5.285148360943219e-20)]
    [InlineData(960, 956, 0.4575561867448761)]
    [InlineData(0.01, 4, 0.9999875415886458)]
    [InlineData(0, 2, 1)]
    public void The_upper_tail_agrees_with_scipy(double x, int degreesOfFreedom, double expected) =>
        Assert.Equal(expected, ChiSquared.UpperTail(x, degreesOfFreedom), 1e-12 * expected);

    // Two degrees of freedom: e^(−x/2) exactly. One: mpmath with 40 digits.
    [Theory]
    [InlineData(2000, 2, -1000)]
    [InlineData(1200, 1, -603.77166137485007)]
    public void The_logarithm_of_the_tail_goes_beyond_the_smallest_double(double x, int degreesOfFreedom, double expected) =>
        Assert.Equal(expected, ChiSquared.LogUpperTail(x, degreesOfFreedom), 1e-11);

    // scipy.stats.chi2.ppf
    [Theory]
    [InlineData(0.6826894921370859, 1, 1)]
    [InlineData(0.9, 1, 2.705543454095404)]
    [InlineData(0.95, 2, 5.991464547107979)]
    [InlineData(0.5, 10, 9.34181776559197)]
    [InlineData(0, 3, 0)]
    public void The_quantile_agrees_with_scipy(double level, int degreesOfFreedom, double expected) =>
        Assert.Equal(expected, ChiSquared.Quantile(level, degreesOfFreedom), 1e-11);

    // scipy: norm.isf(chi2.sf(x, k)/2)
    [Theory]
    [InlineData(10, 3, 2.3541296251294006)]
    [InlineData(100, 5, 9.158033758080826)]
    [InlineData(1, 2, 0.515031998812217)]
    [InlineData(16, 1, 4)]
    public void Significance_is_two_sided(double x, int degreesOfFreedom, double expected) =>
        Assert.Equal(expected, ChiSquared.Significance(x, degreesOfFreedom), 1e-11);

    [Fact]
    public void Impossible_arguments_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquared.UpperTail(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquared.UpperTail(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquared.Quantile(1, 1));
    }
}
