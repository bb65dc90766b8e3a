using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Likelihoods;

public class MeasuredValuesTests
{
    [Fact]
    public void A_constant_is_fitted_by_the_weighted_mean()
    {
        // Weights 1, 1/4, 1/16 of the values 1, 3, −2: mean = (1 + 0.75 − 0.125)/(1.3125), error 1/√1.3125.
        FitResult fit = Fit.Run(Likelihood([1, 3, -2], [1, 2, 4]), new FitOptions());
        const double Mean = 1.625 / 1.3125;
        Assert.Equal(Mean, fit.Parameters[0].Value, 1e-9);
        Assert.Equal(1 / Math.Sqrt(1.3125), fit.Parameters[0].Error, 1e-9);
        double chi2 = Math.Pow(1 - Mean, 2) + Math.Pow((3 - Mean) / 2, 2) + Math.Pow((-2 - Mean) / 4, 2);
        Assert.Equal(chi2, fit.Goodness.Chi2, 1e-10);
        Assert.Equal(2, fit.Goodness.DegreesOfFreedom);

        // χ² with two degrees of freedom falls like e^(−x/2).
        Assert.Equal(Math.Exp(-chi2 / 2), fit.Goodness.PValue, 1e-10);
    }

    [Fact]
    public void An_expectation_may_be_negative()
    {
        Likelihood likelihood = Likelihood([-1, -1], [0.5, 0.5]);
        Assert.Equal(2 * Math.Pow(1 / 0.5, 2), likelihood.Value([-2], likelihood.CreateWorkspace()), 1e-13);
        Assert.True(double.IsPositiveInfinity(likelihood.Value([1e300], likelihood.CreateWorkspace())));
    }

    [Fact]
    public void Asimov_values_keep_the_errors()
    {
        Likelihood likelihood = Likelihood([1, 3, -2], [1, 2, 4]).Asimov([1.5]);
        Workspace workspace = likelihood.CreateWorkspace();
        Assert.Equal(0, likelihood.Value([1.5], workspace), 1e-15);
        Assert.Equal(1.3125, likelihood.Value([2.5], workspace), 1e-13);
    }

    [Fact]
    public void Other_values_keep_the_errors()
    {
        Likelihood other = Likelihood([1, 3, -2], [1, 2, 4]).WithCounts([new double[] { 0.5, 2.5, 4.5 }]);
        Assert.Equal(0.25 + (2.5 * 2.5 / 4) + (4.5 * 4.5 / 16), other.Value([0], other.CreateWorkspace()), 1e-13);
        Assert.Contains("2 values for 3 bins", Assert.Throws<InvalidModelException>(() => other.WithCounts([new double[] { 1, 2 }])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0, "the error in bin 1 is 0, expected a positive number")]
    [InlineData(1, double.NaN, "the error in bin 1 is NaN, expected a positive number")]
    [InlineData(double.PositiveInfinity, 1, "the value in bin 1 is Infinity, expected a finite number")]
    public void What_is_no_measurement_is_refused(double value, double error, string expected) => Assert.Contains(
        expected, Assert.Throws<InvalidModelException>(() => Likelihood([0, value], [1, error])).Message, StringComparison.Ordinal);

    [Fact]
    public void Errors_stand_beside_every_value() => Assert.Contains(
        "1 errors for 2 bins", Assert.Throws<InvalidModelException>(() => Likelihood([0, 1], [1])).Message, StringComparison.Ordinal);

    [Fact]
    public void Evaluations_allocate_nothing()
    {
        Likelihood likelihood = new(RandomModel.Make(3));
        Workspace workspace = likelihood.CreateWorkspace();
        int n = likelihood.ParameterCount;
        double[] point = RandomModel.Point(likelihood.Model, 4), gradient = new double[n], hessian = new double[n * n];
        likelihood.Hessian(point, gradient, hessian, workspace);
        long before = GC.GetAllocatedBytesForCurrentThread();
        likelihood.Hessian(point, gradient, hessian, workspace);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static Likelihood Likelihood(double[] values, double[] errors) => new(new LikelihoodModel(
        [new Parameter("s", 1)],
        [new Channel("c", new MeasuredValues(values, errors), [new Component("k", Array.ConvertAll(values, _ => 1.0), [new Proportional("s")])])]));
}
