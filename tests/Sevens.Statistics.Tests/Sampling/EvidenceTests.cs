using System.Collections.Immutable;
using Sevens.Statistics.Models;
using Sevens.Statistics.Sampling;
using Sevens.Statistics.Sampling.Priors;

namespace Sevens.Statistics.Tests.Sampling;

/// <summary>Integrals that nested samplers are compared on: F. Feroz, M. P. Hobson and M. Bridges, arXiv:0809.3437, sections 6.1 and 6.2.</summary>
public class EvidenceTests
{
    [Theory]
    [InlineData(2, 200, -1.75)]
    [InlineData(5, 120, -5.67)]
    public void Two_gaussian_shells(int dimension, int livePoints, double expected)
    {
        const double Radius = 2, Width = 0.1, Centre = 3.5;
        double Shell(double[] x, double centre)
        {
            double distance = Math.Sqrt(x.Select((v, i) => i == 0 ? v - centre : v).Sum(v => v * v));
            return -0.5 * Math.Pow((distance - Radius) / Width, 2);
        }

        Parameter[] parameters = [.. Enumerable.Range(0, dimension).Select(i => new Parameter($"x{i}", 0, -6, 6))];
        SamplingResult result = Nested(Densities.Of(parameters, x => (-2 * LogSum(Shell(x, -Centre), Shell(x, Centre))) + (2 * Math.Log(2))), livePoints);

        // The published density is normalised across the shell; ours is a half on it, so that −2 ln L is not negative.
        double evidence = result.Evidence!.LogValue + Math.Log(2) - Math.Log(Width * Math.Sqrt(2 * Math.PI));
        Assert.Equal(expected, evidence, 3 * result.Evidence.Error);
        Assert.Equal(SamplingVerdict.Converged, result.Verdict);

        // Half of the draws on each shell.
        double right = result.ValuesOf(0).SelectMany(v => v).Average(v => v > 0 ? 1.0 : 0.0);
        Assert.Equal(0.5, right, 0.1);
    }

    [Fact]
    public void Egg_box()
    {
        double most = Math.Pow(3, 5);
        Parameter[] parameters = [new("x", 1, 0, 10 * Math.PI), new("y", 1, 0, 10 * Math.PI)];
        SamplingResult result = Nested(
            Densities.Of(parameters, x => 2 * (most - Math.Pow(2 + (Math.Cos(x[0] / 2) * Math.Cos(x[1] / 2)), 5))), 400);

        // By a grid of 4000 × 4000 points with numpy; ibid. give 235.88.
        Assert.Equal(235.856, result.Evidence!.LogValue + most, 3 * result.Evidence.Error);
    }

    [Fact]
    public void A_count_with_a_gamma_prior()
    {
        // n = 7 counts with expectation λ, λ from an auxiliary count of 4 at half the exposure: a negative-binomial integral, by hand.
        // Σ over λ of Poisson(7; λ)·Gamma(λ; 5, ½)
        var likelihood = SimpleModel.Of(
            [new Parameter("rate", 8, 0) { Constraint = new PoissonConstraint(4, 0.5) }], [7], SimpleModel.Scaled("all", [1], "rate"));
        SamplingResult result = Nested(likelihood, 300);
        double saturated = (7 * Math.Log(7)) - 7 - LogFactorial(7);
        double expected = (5 * Math.Log(0.5)) - LogFactorial(4) + LogFactorial(11) - LogFactorial(7) - (12 * Math.Log(1.5)) - saturated;
        Assert.Equal(expected, result.Evidence!.LogValue, 3 * result.Evidence.Error);

        // The posterior is Gamma(12, 1.5).
        Assert.Equal(8, result.ValuesOf(0).SelectMany(v => v).Average(), 4 * Math.Sqrt(12) / 1.5 / 20);
    }

    /// <summary>Without underflow: far from both shells a plateau would hide the volume to nested sampling.</summary>
    private static double LogSum(double a, double b) => Math.Max(a, b) + Math.Log(1 + Math.Exp(-Math.Abs(a - b)));

    private static double LogFactorial(int n) => Enumerable.Range(1, n).Sum(i => Math.Log(i));

    private static SamplingResult Nested(Statistics.Likelihoods.Likelihood likelihood, int livePoints) => Sampler.Run(
        new Posterior(likelihood, ImmutableDictionary<string, double>.Empty, ImmutableDictionary<string, Prior>.Empty),
        new SamplingOptions { Method = SamplingMethod.Nested, LivePoints = livePoints, Seed = 2 },
        SamplingExecution.Default);
}
