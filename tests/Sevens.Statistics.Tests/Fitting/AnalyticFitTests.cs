using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Tests.Fitting;

/// <summary>Fits whose answer can be written down.</summary>
public class AnalyticFitTests
{
    // The ends solve 2(μ − n + n ln(n/μ)) = 1 (scipy.optimize.brentq).
    [Theory]
    [InlineData(3, 1.5839742557758374, 5.080236697496658)]
    [InlineData(10, 7.1618945516934405, 13.504032559772222)]
    [InlineData(100, 90.33051829317615, 110.336074311184)]
    public void Counting_gives_the_count_its_root_and_the_likelihood_interval(double count, double lower, double upper)
    {
        FitResult fit = Fit.Run(SimpleModel.Of([new Parameter("mu", 1)], [count], SimpleModel.Scaled("all", [1], "mu")), FitOptions.Default);
        Assert.Equal(FitVerdict.Converged, fit.Minimum.Verdict);
        Assert.Equal(0, fit.Minimum.TwoNll, 1e-12);
        Assert.Equal(count, fit["mu"].Value, 1e-7 * count);
        Assert.Equal(Math.Sqrt(count), fit["mu"].Error, 1e-7 * count);
        ProfileInterval interval = Assert.Single(fit["mu"].Intervals);
        Assert.Equal(lower, interval.Lower.Value, 1e-6 * (count - lower));
        Assert.Equal(upper, interval.Upper.Value, 1e-6 * (upper - count));
    }

    [Theory]
    [InlineData(30, 100, 5)]
    [InlineData(5, 7, 2)]
    [InlineData(200, 1200, 10)]
    public void On_and_off_counts_give_the_significance_of_Li_and_Ma(double on, double off, double tau)
    {
        // Li and Ma, Astrophys. J. 272 (1983) 317, equation 17, with α = 1/τ.
        double alpha = 1 / tau;
        double expected = Math.Sqrt(2 * ((on * Math.Log((1 + alpha) / alpha * on / (on + off))) + (off * Math.Log((1 + alpha) * off / (on + off)))));
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("s", 1), new Parameter("b", 10, 0) { Constraint = new PoissonConstraint(off, tau), Role = ParameterRole.Nuisance }],
            [on],
            SimpleModel.Scaled("signal", [1], "s"),
            SimpleModel.Scaled("background", [1], "b"));
        FitResult fit = Fit.Run(likelihood, FitOptions.Default with { Hypotheses = [Hypothesis.That("background-only", "s", 0)] });
        Assert.Equal(on - (off / tau), fit["s"].Value, 1e-8 * on);
        Assert.Equal(Math.Sqrt(on + (off / (tau * tau))), fit["s"].Error, 1e-8 * on);
        LikelihoodRatioTest test = Assert.Single(fit.Tests);
        Assert.Equal(expected, test.Significance, 1e-8);
        Assert.Equal(expected * expected, test.Q, 1e-8);
        Assert.Equal(1, test.DegreesOfFreedom);

        // Under the hypothesis the background is the total over the total exposure.
        Assert.Equal((on + off) / (1 + tau), test.Restricted.Values[1], 1e-7 * on);
    }

    [Fact]
    public void A_count_and_a_Gaussian_measurement_combine_as_the_quadratic_equation_says()
    {
        // 2(1 − n/θ) + 2(θ − m)/σ² = 0, so θ² + (σ² − m)θ − nσ² = 0; n = 120, m = 100, σ = 8.
        double expected = 0.5 * (100 - 64 + Math.Sqrt((36 * 36) + (4 * 120 * 64)));
        double error = 1 / Math.Sqrt((120 / (expected * expected)) + (1 / 64.0));
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("n", 50) { Constraint = new GaussianConstraint(100, 8) }], [120], SimpleModel.Scaled("all", [1], "n"));
        FitResult fit = Fit.Run(likelihood, FitOptions.Default);
        Assert.Equal(expected, fit["n"].Value, 1e-9);
        Assert.Equal(error, fit["n"].Error, 1e-9);
        Assert.Equal((expected - 100) / 8, fit["n"].Pull!.Value, 1e-9);
        Assert.Equal(error / 8, fit["n"].Pull!.Shrinkage, 1e-9);
        Assert.Equal(1, fit.Goodness.DegreesOfFreedom);
        Assert.Equal(fit.Minimum.TwoNll, fit.Goodness.Data + fit.Goodness.Constraints, 1e-12);
    }

    [Theory]
    [InlineData(300, 100)]
    [InlineData(50, 80)]
    public void The_rate_of_an_exponential_in_two_bins_is_the_log_of_their_ratio(double early, double late)
    {
        // s₀ = 1/(1 + e^−k): k = ln(n₀/n₁) with variance 1/n₀ + 1/n₁, uncorrelated with the total.
        var shape = new ExponentialDecayShape("k", [Numerics.Axes.Axis.Uniform("t", "us", 0, 2, 2)], "t");
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("N", 10, 0), new Parameter("k", 0)],
            [early, late],
            new Component("decay", new double[] { 1, 1 }, [new Proportional("N")], [], shape));
        FitResult fit = Fit.Run(likelihood, FitOptions.Default);
        Assert.Equal(Math.Log(early / late), fit["k"].Value, 1e-7);
        Assert.Equal(Math.Sqrt((1 / early) + (1 / late)), fit["k"].Error, 1e-7);
        Assert.Equal(early + late, fit["N"].Value, 1e-6);
        Assert.Equal(0, fit.Covariance!.Correlation(0, 1), 1e-9);
        Assert.Equal(Math.Sqrt(early + late), fit.Components[0].Fitted.Error, 1e-6);
    }

    [Fact]
    public void Two_templates_in_two_bins_solve_the_linear_equations_with_the_exact_covariance()
    {
        // μ = T·θ = n: θ = T⁻¹n and V = T⁻¹·diag(n)·T⁻ᵀ, with T = ((0.5, 0.2), (0.5, 0.8)), T⁻¹ = ((8, −2), (−5, 5))/3.
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("a", 10), new Parameter("b", 10)], [70, 130], SimpleModel.Scaled("a", [0.5, 0.5], "a"), SimpleModel.Scaled("b", [0.2, 0.8], "b"));
        FitResult fit = Fit.Run(likelihood, FitOptions.Default);
        Assert.Equal(((8 * 70.0) - (2 * 130)) / 3, fit["a"].Value, 1e-8);
        Assert.Equal(((-5 * 70.0) + (5 * 130)) / 3, fit["b"].Value, 1e-8);
        Covariance v = fit.Covariance!;
        Assert.Equal(((64 * 70.0) + (4 * 130)) / 9, v[0, 0], 1e-7);
        Assert.Equal(((-40 * 70.0) - (10 * 130)) / 9, v[0, 1], 1e-7);
        Assert.Equal(v[0, 1] / (v.Error(0) * v.Error(1)), v.Correlation(1, 0), 1e-12);

        // The total is as good as the count: a + b = 200 ± √200.
        Estimate total = v.Propagate(fit["a"].Value + fit["b"].Value, [1, 1]);
        Assert.Equal(200, total.Value, 1e-8);
        Assert.Equal(Math.Sqrt(200), total.Error, 1e-8);
    }

    [Fact]
    public void A_hypothesis_on_two_parameters_has_two_degrees_of_freedom()
    {
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("a", 10), new Parameter("b", 10)], [12, 20], SimpleModel.Scaled("a", [1, 0], "a"), SimpleModel.Scaled("b", [0, 1], "b"));
        var both = new Hypothesis("ten each", Hypothesis.That("x", "a", 10).Values.Add("b", 10));
        LikelihoodRatioTest test = Assert.Single(Fit.Run(likelihood, FitOptions.Default with { Hypotheses = [both] }).Tests);
        double q = (2 * (10 - 12 + (12 * Math.Log(1.2)))) + (2 * (10 - 20 + (20 * Math.Log(2))));
        Assert.Equal(q, test.Q, 1e-9);
        Assert.Equal(Math.Exp(-0.5 * q), test.PValue, 1e-9);
    }

    [Fact]
    public void Held_parameters_keep_their_values_and_have_no_error()
    {
        Likelihood likelihood = SimpleModel.Of(
            [new Parameter("s", 1), new Parameter("b", 10)], [25], SimpleModel.Scaled("s", [1], "s"), SimpleModel.Scaled("b", [1], "b"));
        FitResult fit = Fit.Run(likelihood, FitOptions.Default with { Fixed = Hypothesis.That("x", "b", 7).Values });
        Assert.Equal(7, fit["b"].Value);
        Assert.Equal(FittedParameterStatus.Held, fit["b"].Status);
        Assert.True(double.IsNaN(fit["b"].Error));
        Assert.Equal(18, fit["s"].Value, 1e-8);
        Assert.Equal(5, fit["s"].Error, 1e-8);
    }
}
