using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Toys;

namespace Sevens.Statistics.Tests.Toys;

public class ToyTests
{
    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var likelihood = new Likelihood(RandomModel.Make(3));
        double[] point = likelihood.Model.StartValues();
        long[] Bits(int threads) => new ToyExperiments(likelihood, point, ToyOptions.Default with { Count = 60, Threads = threads })
            .Each((_, toy, workspace) => BitConverter.DoubleToInt64Bits(toy.Value(point, workspace)));
        Assert.Equal(Bits(1), Bits(4));
        Assert.Equal(60, Bits(1).Distinct().Count());
    }

    /// <summary>Counts with the mean and variance of Poisson, Gaussian measurements with theirs: means over toys within four standard errors.</summary>
    [Fact]
    public void Toys_have_the_moments_of_what_they_repeat()
    {
        const int count = 20_000;
        var model = new LikelihoodModel(
            [new Parameter("n", 4, 0) { Constraint = new PoissonConstraint(8, 2) }, new Parameter("a", 1.5) { Constraint = new GaussianConstraint(0, 0.5) }, new Parameter("k", 1.2, 0.1) { Constraint = new LogNormalConstraint(1, 1.3) }],
            [new Channel("c", new double[] { 1, 50 }, [SimpleModel.Scaled("x", [0.5, 20], "n")])],
            [new AuxiliaryMeasurement("sum", new LinearFunction(["n", "a"], [1, -1]), 0, 0.25)]);
        var toys = new ToyExperiments(new Likelihood(model), [4, 1.5, 1.2], ToyOptions.Default with { Count = count });
        double[][] rows = toys.Each((_, toy, _) => new[]
        {
            toy.Magnitude,
            ((PoissonConstraint)toy.Constraints[0]!).ObservedCount,
            ((GaussianConstraint)toy.Constraints[1]!).Mean,
            Math.Log(((LogNormalConstraint)toy.Constraints[2]!).Median),
            toy.MeasuredValues[0],
        });
        (double Mean, double Variance)[] expected = [(82, 82), (8, 8), (1.5, 0.25), (Math.Log(1.2), Math.Pow(Math.Log(1.3), 2)), (2.5, 0.0625)];
        for (int i = 0; i < expected.Length; i++)
        {
            double mean = rows.Average(r => r[i]), variance = rows.Average(r => Math.Pow(r[i] - mean, 2));
            Assert.Equal(expected[i].Mean, mean, 4 * Math.Sqrt(expected[i].Variance / count));
            Assert.Equal(expected[i].Variance, variance, 4 * expected[i].Variance * Math.Sqrt(2.5 / count));
        }
    }

    /// <summary>At its own point an Asimov data set fits perfectly, constraints and measurements included.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Asimov_data_fit_their_point_perfectly(int seed)
    {
        LikelihoodModel model = RandomModel.Make(seed);
        double[] point = RandomModel.Point(model, seed);
        Likelihood asimov = new Likelihood(model).Asimov(point);
        Workspace workspace = asimov.CreateWorkspace();
        double[] gradient = new double[point.Length];
        Assert.Equal(0, asimov.Gradient(point, gradient, workspace), 1e-9);
        Assert.All(gradient, g => Assert.Equal(0, g, 1e-9));
    }

    [Theory]
    [InlineData(0.68268949213708590)]
    [InlineData(0.9)]
    public void Profile_intervals_cover(double level)
    {
        Likelihood likelihood = Shape();
        Minimum minimum = Minimiser.Minimise(likelihood);
        var toys = new ToyExperiments(likelihood, minimum.Values.AsSpan(), ToyOptions.Default with { Count = 10_000 });
        CoverageStudy study = CoverageStudy.OfProfile(likelihood, toys, minimum.Fixed, "signal", level, MinimiserOptions.Default);
        Assert.Equal(0, study.Failed);
        (double lower, double upper) = study.Covered.Interval(0.9999);
        Assert.InRange(level, lower, upper);
        Assert.Equal(10_000, study.Covered.Successes + study.Below.Successes + study.Above.Successes);
    }

    /// <summary>With many counts per bin toys give the χ² probability.</summary>
    [Fact]
    public void Goodness_by_toys_is_that_of_chi_squared_in_large_samples()
    {
        Likelihood likelihood = Shape();
        Minimum minimum = Minimiser.Minimise(likelihood);
        ToyGoodness toys = ToyGoodness.Of(likelihood, minimum, ToyOptions.Default with { Count = 4000 }, MinimiserOptions.Default);
        double asymptotic = ChiSquared.UpperTail(minimum.TwoNll, GoodnessOfFit.Of(likelihood, minimum, likelihood.CreateWorkspace()).DegreesOfFreedom);
        Assert.Equal(asymptotic, toys.Probability.Value, (4 * toys.Probability.Error) + 0.01);
    }

    private static Likelihood Shape() => SimpleModel.Of(
        [new Parameter("signal", 200, 0), new Parameter("scale", 1, 0) { Constraint = new GaussianConstraint(1, 0.1), Role = ParameterRole.Nuisance }],
        [305, 391, 330, 260, 233],
        SimpleModel.Scaled("peak", [0.1, 0.5, 0.3, 0.1, 0], "signal"),
        SimpleModel.Scaled("flat", [250, 260, 250, 240, 230], "scale"));
}
