using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Limits;
using Sevens.Statistics.Models;
using Sevens.Statistics.Toys;

namespace Sevens.Statistics.Tests.Limits;

public sealed class ToyBandTests
{
    // A count of 40 000 without signal is a Gaussian of width 200: for CL_s at 90 % the band is 200·(z(1 − 0.1·Φ(n)) + n) [arXiv:1007.1727, eq. 89 and CL_s], for
    // a limit without CL_s 200·(z(0.9) + n), not below zero. With signal the width grows by a few per mille.
    [Theory]
    [InlineData(LimitRule.CLs, 167, 229, 329, 476, 659)]
    [InlineData(LimitRule.BoundedOneSided, double.NaN, 56, 256, 456, 656)]
    public void A_band_is_that_of_a_gaussian_measurement(LimitRule rule, double minus2, double minus1, double median, double plus1, double plus2)
    {
        var likelihood = new Likelihood(new LikelihoodModel(
            [new Parameter("s", 1, 0)],
            [new Channel("c", new double[] { 40000 }, [new Component("b", new double[] { 40000 }), new Component("s", new double[] { 1 }, [new Proportional("s")])])]));
        Minimum minimum = Minimiser.Minimise(likelihood);
        LimitOptions options = LimitOptions.Default with { Rule = rule };
        Limit asymptotic = Limit.Asymptotic(likelihood, minimum, "s", options, likelihood.CreateWorkspace());
        ExpectedBand band = ToyBand.Of(likelihood, minimum, "s", asymptotic.Expected, options, ToyOptions.Default with { Count = 4000 });
        ExpectedBand again = ToyBand.Of(likelihood, minimum, "s", asymptotic.Expected, options, ToyOptions.Default with { Count = 4000, Threads = 1 });
        Assert.Equal(band, again);
        foreach ((double expected, double found) in new[] { (minus1, band.Minus1), (median, band.Median), (plus1, band.Plus1), (plus2, band.Plus2) })
        {
            Assert.InRange(found, (0.93 * expected) - 10, (1.1 * expected) + 10);
        }

        if (!double.IsNaN(minus2))
        {
            Assert.InRange(band.Minus2, 0.93 * minus2, 1.1 * minus2);
        }
    }
}
