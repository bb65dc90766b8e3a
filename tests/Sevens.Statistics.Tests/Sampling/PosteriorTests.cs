using System.Collections.Immutable;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Sampling;
using Sevens.Statistics.Sampling.Priors;

namespace Sevens.Statistics.Tests.Sampling;

/// <summary>What a posterior accepts, and posteriors against their bounds or with two modes.</summary>
public class PosteriorTests
{
    [Fact]
    public void A_flat_prior_without_ends_is_refused()
    {
        Likelihood likelihood = Unbounded();
        InvalidModelException problem = Assert.Throws<InvalidModelException>(() => Make(likelihood));
        Assert.Contains("'x' has no prior", problem.Message, StringComparison.Ordinal);
        Assert.Contains("0 … Infinity", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, Make(likelihood, ("x", new UniformPrior(0, 20))).Priors[0].Quantile(0.1));
    }

    [Theory]
    [InlineData(-1.0, 20.0, "reaches beyond the bounds")]
    [InlineData(3.0, 2.0, "two finite, rising ends")]
    [InlineData(0.0, double.PositiveInfinity, "two finite, rising ends")]
    public void Priors_that_make_no_sense_are_refused(double lower, double upper, string reason)
    {
        InvalidModelException problem = Assert.Throws<InvalidModelException>(() => Make(Unbounded(), ("x", new UniformPrior(lower, upper))));
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_constrained_parameter_takes_no_second_prior()
    {
        Likelihood likelihood = SimpleModel.Of([new Parameter("x", 5) { Constraint = new GaussianConstraint(5, 1) }], [4], SimpleModel.Scaled("all", [1], "x"));
        InvalidModelException problem = Assert.Throws<InvalidModelException>(() => Make(likelihood, ("x", new UniformPrior(0, 9))));
        Assert.Contains("constrains it already", problem.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidModelException>(() => Make(Unbounded(), ("y", new UniformPrior(0, 9))));
    }

    [Theory]
    [InlineData(SamplingMethod.Nuts)]
    [InlineData(SamplingMethod.Ensemble)]
    [InlineData(SamplingMethod.Nested)]
    public void A_rate_without_counts_piles_up_at_its_bound(SamplingMethod method)
    {
        // No counts, flat prior on 0 … 20: the posterior is e^−x, of mean 1, and 90 % of it lies below ln 10.
        Likelihood likelihood = SimpleModel.Of([new Parameter("x", 1, 0, 20)], [0], SimpleModel.Scaled("all", [1], "x"));
        SamplingResult result = Sampler.Run(Make(likelihood), new SamplingOptions { Method = method, Draws = 2000 }, SamplingExecution.Default);
        double[] x = [.. result.ValuesOf(0).SelectMany(v => v)];
        Assert.Equal(SamplingVerdict.Converged, result.Verdict);
        Assert.All(x, v => Assert.InRange(v, 0, 20));
        Assert.Equal(1, x.Average(), 0.12);
        Assert.Equal(0.9, x.Average(v => v < Math.Log(10) ? 1.0 : 0.0), 0.03);
    }

    [Fact]
    public void Nested_sampling_sees_two_modes_in_their_proportion()
    {
        // Modes at ∓3 with widths 0.2 and 0.4 and equal heights: one third and two thirds of the probability.
        Likelihood likelihood = TwoModes();
        SamplingResult result = Sampler.Run(Make(likelihood), new SamplingOptions { Method = SamplingMethod.Nested, LivePoints = 400 }, SamplingExecution.Default);
        double left = result.ValuesOf(0).SelectMany(v => v).Average(v => v < 0 ? 1.0 : 0.0);
        Assert.Equal(SamplingVerdict.Converged, result.Verdict);
        Assert.Equal(1.0 / 3, left, 0.06);
        Assert.Equal(Math.Log(0.6 * Math.Sqrt(2 * Math.PI) / 20), result.Evidence!.LogValue, 3 * result.Evidence.Error);
    }

    [Fact]
    public void Chains_in_different_modes_are_not_converged()
    {
        SamplingResult result = Sampler.Run(Make(TwoModes()), new SamplingOptions { Seed = 1, Chains = 6 }, SamplingExecution.Default);
        Assert.Equal(SamplingVerdict.NotConverged, result.Verdict);
        Assert.Contains(result.Messages, m => m.Contains("the chains do not agree", StringComparison.Ordinal));
    }

    private static Likelihood TwoModes() => Densities.Of([new Parameter("x", 2, -10, 10)], x =>
        -2 * Math.Log(Math.Max(1e-300, Math.Exp(-0.5 * Math.Pow((x[0] + 3) / 0.2, 2)) + Math.Exp(-0.5 * Math.Pow((x[0] - 3) / 0.4, 2)))));

    private static Likelihood Unbounded() => SimpleModel.Of([new Parameter("x", 5, 0)], [4], SimpleModel.Scaled("all", [1], "x"));

    private static Posterior Make(Likelihood likelihood, params (string Name, Prior Prior)[] priors) =>
        new(likelihood, ImmutableDictionary<string, double>.Empty, priors.ToDictionary(p => p.Name, p => p.Prior, StringComparer.Ordinal));
}
