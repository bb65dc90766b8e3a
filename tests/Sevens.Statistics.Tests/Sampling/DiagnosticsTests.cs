using Sevens.Statistics.Sampling.Diagnostics;

namespace Sevens.Statistics.Tests.Sampling;

/// <summary>R̂ and effective sizes of series whose truth is known.</summary>
public class DiagnosticsTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void An_autoregressive_series_is_worth_its_known_share(double correlation)
    {
        // The autocorrelation time of x' = ρx + noise is (1 + ρ)/(1 − ρ).
        const int Draws = 5000, Chains = 4;
        ParameterDiagnostics diagnostics = ParameterDiagnostics.Of([.. Enumerable.Range(0, Chains).Select(c => Series(c, Draws, correlation, 0))]);
        double expected = Draws * Chains * (1 - correlation) / (1 + correlation);
        Assert.Equal(expected, diagnostics.BulkSize, 0.15 * expected);
        Assert.Equal(1, diagnostics.RHat, 0.01);
        Assert.InRange(diagnostics.TailSize, 0.3 * expected, 1.3 * Draws * Chains);
    }

    [Fact]
    public void A_chain_elsewhere_is_seen()
    {
        // Three chains at 0 and one at 2, each of width 1: B/W = 1 makes R̂² = 2 without ranks; ranks soften it.
        ParameterDiagnostics diagnostics = ParameterDiagnostics.Of([.. Enumerable.Range(0, 4).Select(c => Series(c, 1000, 0, c == 3 ? 2 : 0))]);
        Assert.InRange(diagnostics.RHat, 1.2, 1.5);
        Assert.InRange(diagnostics.BulkSize, 1, 40);
    }

    [Fact]
    public void A_chain_of_another_width_is_seen()
    {
        ParameterDiagnostics diagnostics = ParameterDiagnostics.Of([.. Enumerable.Range(0, 4).Select(c => Array.ConvertAll(Series(c, 1000, 0, 0), v => c == 3 ? 5 * v : v))]);
        Assert.True(diagnostics.RHat > 1.1, $"R̂ is {diagnostics.RHat}");
    }

    [Fact]
    public void A_drift_is_seen()
    {
        ParameterDiagnostics diagnostics = ParameterDiagnostics.Of([.. Enumerable.Range(0, 4).Select(c => Series(c, 1000, 0, 0).Select((v, i) => v + (0.002 * i)).ToArray())]);
        Assert.True(diagnostics.RHat > 1.05, $"R̂ is {diagnostics.RHat}");
    }

    [Fact]
    public void A_chain_that_stands_still_has_no_r_hat()
    {
        ParameterDiagnostics diagnostics = ParameterDiagnostics.Of([new double[100], new double[100]]);
        Assert.True(double.IsNaN(diagnostics.RHat));
        Assert.True(double.IsNaN(diagnostics.BulkSize));
        Assert.Throws<ArgumentException>(() => ParameterDiagnostics.Of([new double[100], new double[99]]));
    }

    private static double[] Series(int seed, int draws, double correlation, double mean)
    {
        var random = new Random(100 + seed);
        double[] x = new double[draws];
        double last = Normal(random);
        for (int i = 0; i < draws; i++)
        {
            last = (correlation * last) + (Math.Sqrt(1 - (correlation * correlation)) * Normal(random));
            x[i] = mean + last;
        }

        return x;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
