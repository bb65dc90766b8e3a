using System.Collections.Immutable;
using Sevens.Numerics.Interpolation;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Fitting;

/// <summary>Couplings that act by a power, at the bound where they act not at all, and starts that were extrapolated beyond bounds.</summary>
public class StationaryBoundTests
{
    /// <summary>μ = 20 + s·gⁿ for 36 counts: the minimum is where μ = 36.</summary>
    [Theory]
    [InlineData(2, 1)]
    [InlineData(4, 1)]
    [InlineData(2, 1e8)]
    [InlineData(4, 1e12)]
    public void A_search_that_begins_on_it_goes_down(int power, double scale)
    {
        Likelihood likelihood = Powers(power, scale, counts: 36);
        Minimum minimum = Minimiser.Minimise(likelihood);
        Assert.Equal(FitVerdict.Converged, minimum.Verdict);
        Assert.Equal(Math.Pow(16 / scale, 1.0 / power), minimum.Values[0], 1e-6 * minimum.Values[0]);
        Assert.Equal(0, minimum.TwoNll, 1e-8);
    }

    /// <summary>Fewer counts than the background: nothing is to be gained beyond the bound.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void A_minimum_on_it_stays_there(int power)
    {
        Minimum minimum = Minimiser.Minimise(Powers(power, 1, counts: 12));
        Assert.Equal(0, minimum.Values[0]);
        Assert.Contains(0, minimum.AtLimit);
        Assert.Equal(2 * (20 - 12 + (12 * Math.Log(12.0 / 20))), minimum.TwoNll, 1e-10);
    }

    /// <summary>μ = b + g² for 36 counts: along b the profile is 0 up to 36, and 2(b − 36 + 36 ln(36/b)) above, from where it does not come back by itself.</summary>
    [Fact]
    public void A_profile_leaves_it()
    {
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("b", 40, 1, 100), new Parameter("g", 0, 0, 100)],
            [36],
            SimpleModel.Scaled("background", [1], "b"),
            SimpleModel.Scaled("squared", [1], "g", "g"));
        ImmutableArray<double> values = [50, 40, 30, 20];
        Minimum reference = Minimiser.Minimise(likelihood, [50, 0], FixedParameters.Of(likelihood.Model).With(0), MinimiserOptions.Default, likelihood.CreateWorkspace());
        ProfileScan scan = ProfileScan.Along(likelihood, reference, "b", values, ScanOptions.Default, likelihood.CreateWorkspace());
        for (int i = 0; i < values.Length; i++)
        {
            double expected = values[i] > 36 ? 2 * (values[i] - 36 + (36 * Math.Log(36 / values[i]))) : 0;
            Assert.Equal(expected, scan.DeltaTwoNll[i] + reference.TwoNll, 1e-8);
        }
    }

    /// <summary>
    /// μ = 100·s·x for 280 counts with x known from 1 to 3 and s measured as 1 ± 0.5: x = 2.8/s, until its bound ends that. The tangent at the minimum leads to x = 0.06 at the
    /// upper end of the interval of s, 1 + 0.5·√3.84, where x is 1.41.
    /// </summary>
    [Fact]
    public void Starts_beyond_a_bound_are_moved_onto_it()
    {
        var nodes = new ChebyshevNodes(5, 1, 3);
        var likelihood = new Likelihood(new LikelihoodModel(
            [new Parameter("s", 1, 0.01, 10) { Constraint = new GaussianConstraint(1, 0.5) }, new Parameter("x", 2.5, 1, 3)],
            [
                new Channel("channel", new double[] { 280 }, [
                    .. nodes.Values.Select((node, j) => new Component($"node {j}", new[] { 100 * node }, [new CardinalFactor("x", nodes, j), new Proportional("s")])),
                ]),
            ]));
        ProfileInterval interval = Profile.Interval(likelihood, Minimiser.Minimise(likelihood), "s", 0.95, MinimiserOptions.Default, likelihood.CreateWorkspace());
        Assert.Equal(1 + (0.5 * Math.Sqrt(3.841458820694124)), interval.Upper.Value, 1e-5);
        double mu = 300 * interval.Lower.Value;
        Assert.Equal(3.841458820694124, Math.Pow((interval.Lower.Value - 1) / 0.5, 2) + (2 * (mu - 280 + (280 * Math.Log(280 / mu)))), 1e-4);
    }

    private static Likelihood Powers(int power, double scale, double counts) => SimpleModel.Of(
        [new Parameter("g", 0, 0, 1000)],
        [counts],
        SimpleModel.Scaled("signal", [scale], [.. Enumerable.Repeat("g", power)]),
        new Component("background", new double[] { 20 }));
}
