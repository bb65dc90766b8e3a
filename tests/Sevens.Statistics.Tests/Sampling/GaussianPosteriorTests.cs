using System.Collections.Immutable;
using Sevens.Statistics.Sampling;
using Sevens.Statistics.Sampling.Diagnostics;
using Sevens.Statistics.Sampling.Priors;

namespace Sevens.Statistics.Tests.Sampling;

/// <summary>Means, covariance and evidence of a correlated Gaussian, known by hand, from every method.</summary>
public class GaussianPosteriorTests
{
    private const double Reach = 5;

    [Theory]
    [InlineData(SamplingMethod.Nuts)]
    [InlineData(SamplingMethod.Ensemble)]
    [InlineData(SamplingMethod.Nested)]
    public void Covariance_is_found(SamplingMethod method)
    {
        SamplingResult result = Sampled(method, seed: 3);
        Assert.Equal(SamplingVerdict.Converged, result.Verdict);
        double[] x = [.. result.ValuesOf(0).SelectMany(v => v)], y = [.. result.ValuesOf(1).SelectMany(v => v)];
        double meanX = x.Average(), meanY = y.Average();

        // Four standard errors of 400 effective draws at least.
        Assert.Equal(1, meanX, 4 * 0.5 / 20);
        Assert.Equal(1, meanY, 4 * 0.32 / 20);
        Assert.Equal(0.25, x.Average(v => (v - meanX) * (v - meanX)), 0.25 * 0.15);
        Assert.Equal(0.1025, y.Average(v => (v - meanY) * (v - meanY)), 0.1025 * 0.15);
        Assert.Equal(-0.125, x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Average(), 0.125 * 0.2);
    }

    [Fact]
    public void Evidence_agrees_with_the_integral()
    {
        // The volume 2π·√det over that of the prior; the determinant is (0.5·0.4/2)².
        double expected = Math.Log(2 * Math.PI * 0.5 * 0.2 / (4 * Reach * Reach));
        Evidence evidence = Sampled(SamplingMethod.Nested, seed: 5).Evidence!;
        Assert.InRange(evidence.Error, 0.01, 0.2);
        Assert.Equal(expected, evidence.LogValue, 3 * evidence.Error);
        Assert.Equal(4, evidence.Runs.Length);
    }

    [Theory]
    [InlineData(SamplingMethod.Nuts)]
    [InlineData(SamplingMethod.Ensemble)]
    [InlineData(SamplingMethod.Nested)]
    public void Threads_change_no_digit(SamplingMethod method)
    {
        double[] one = Flat(Sampled(method, seed: 9, threads: 1)), two = Flat(Sampled(method, seed: 9, threads: 2));
        Assert.Equal(one, two);
        Assert.NotEqual(one, Flat(Sampled(method, seed: 10, threads: 2)));
    }

    [Fact]
    public void A_sampling_of_a_few_draws_is_not_converged()
    {
        SamplingResult result = Sampler.Run(Posterior(), new SamplingOptions { Draws = 20, WarmUp = 20 }, SamplingExecution.Default);
        Assert.Equal(SamplingVerdict.NotConverged, result.Verdict);
        Assert.Contains(result.Messages, m => m.Contains("effective draws, expected 400", StringComparison.Ordinal));
    }

    [Fact]
    public void Intervals_are_those_of_a_gaussian()
    {
        SamplingResult result = Sampled(SamplingMethod.Nuts, seed: 1, draws: 5000);
        MarginalSummary x = MarginalSummary.Of(result.ValuesOf(0), [0.9], result.Diagnostics[0].BulkSize);
        Assert.Equal(1, x.Median, 0.03);
        foreach (CredibleInterval interval in x.Intervals)
        {
            // 1 ∓ 1.645·0.5.
            Assert.Equal(0.178, interval.Lower, 0.06);
            Assert.Equal(1.822, interval.Upper, 0.06);
        }
    }

    private static double[] Flat(SamplingResult result) => [.. result.Chains.SelectMany(c => c.Of(0).Concat(c.Of(1)).Concat(c.LogDensities))];

    private static Posterior Posterior() => new(Densities.CorrelatedGaussian(Reach), ImmutableDictionary<string, double>.Empty, ImmutableDictionary<string, Prior>.Empty);

    private static SamplingResult Sampled(SamplingMethod method, long seed, int threads = -1, int draws = 1000) => Sampler.Run(
        Posterior(), new SamplingOptions { Method = method, Seed = seed, Draws = draws }, SamplingExecution.Default with { Threads = threads });
}
