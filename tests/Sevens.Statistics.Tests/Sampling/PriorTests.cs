using Sevens.Statistics.Sampling.Priors;

namespace Sevens.Statistics.Tests.Sampling;

/// <summary>Densities, distributions and quantiles of priors belong together; numbers from scipy.stats.</summary>
public class PriorTests
{
    public static TheoryData<Prior, double, double, double> Known => new()
    {
        { new UniformPrior(1, 5), 2, -1.3862943611198906, 0.25 },
        { new LogUniformPrior(0.01, 10), 0.5, -1.23949755335612, 0.5663233347786729 },
        { new GaussianPrior(2, 0.5), 2.7, -1.2057913526447274, 0.91924334076622893 },
        { new LogNormalPrior(2, 1.5), 1.1, -1.198525920666619, 0.07018057635115656 },
        { new GammaPrior(3.5, 2), 1.2, -0.7191545784023791, 0.3156450614988521 },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Numbers_of_scipy(Prior prior, double value, double logDensity, double cumulative)
    {
        Assert.Equal(logDensity, prior.LogDensity(value), 1e-9);
        Assert.Equal(cumulative, prior.Cumulative(value), 1e-9);
        Assert.Equal(value, prior.Quantile(cumulative), 1e-5);
        Assert.Equal(value, prior.FromNormal(prior.ToNormal(value)).Value, 1e-9);
    }

    [Fact]
    public void Halves_of_an_asymmetric_prior_share_by_their_widths()
    {
        var prior = new AsymmetricPrior(1, 0.2, 0.6);
        Assert.Equal(0.25, prior.Cumulative(1), 1e-12);
        Assert.Equal(0.25 * 0.31731050786291415, prior.Cumulative(0.8), 1e-12);
        Assert.Equal(1 - (0.75 * 0.31731050786291415), prior.Cumulative(1.6), 1e-12);
        Assert.Equal(1.6, prior.Quantile(prior.Cumulative(1.6)), 1e-9);
        Assert.Equal(0.8, prior.Quantile(prior.Cumulative(0.8)), 1e-9);
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void Slopes_of_the_normal_coordinate_are_differences(Prior prior, double value, double logDensity, double cumulative)
    {
        Assert.True(double.IsFinite(logDensity + cumulative));
        double at = prior.ToNormal(value), step = 1e-5;
        double difference = (prior.FromNormal(at + step).Value - prior.FromNormal(at - step).Value) / (2 * step);
        Assert.Equal(difference, prior.FromNormal(at).Slope, 1e-5 * Math.Abs(difference));
    }
}
