using Sevens.Physics.Response;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Tests.Sources.StoppedPion;

public sealed class GaussianPulseTests
{
    private const double Pion = 0.026033;
    private const double Muon = 2.1969811;
    private static readonly GaussianPulse Release = new(0.4735, 0.1467);

    // The release of the full CsI data, integrated outside this code: prompt 0.9972 and delayed 0.8465 between 0 and 6 µs.
    [Fact]
    public void The_shares_of_the_caesium_iodide_release()
    {
        var efficiency = new TimeEfficiency(0.52, 0.0494);
        double[] edges = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1, 2, 4, 6];
        Assert.Equal(0.9972, Release.Fractions(EmissionPhase.Prompt, edges, efficiency).Sum(), 2e-4);
        Assert.Equal(0.8465, Release.Fractions(EmissionPhase.Delayed, edges, efficiency).Sum(), 2e-4);
    }

    [Theory]
    [InlineData(EmissionPhase.Prompt)]
    [InlineData(EmissionPhase.Delayed)]
    public void The_density_is_normalised(EmissionPhase phase) =>
        Assert.Equal(1, AdaptiveIntegral.Over(t => Release.Density(phase, t), -2, 100, 0, 1, 5), 1e-9);

    // A convolution adds means: pulse + τ_π, and + τ_μ for the delayed phase.
    [Theory]
    [InlineData(EmissionPhase.Prompt, 0.4735 + Pion)]
    [InlineData(EmissionPhase.Delayed, 0.4735 + Pion + Muon)]
    public void The_mean_is_that_of_the_pulse_plus_the_lifetimes(EmissionPhase phase, double mean) =>
        Assert.Equal(mean, AdaptiveIntegral.Over(t => t * Release.Density(phase, t), -2, 120, 0, 1, 5), 1e-8);

    // The definition: the Gaussian folded with e^(−u/τ_π)/τ_π, and that folded with e^(−u/τ_μ)/τ_μ, by adaptive quadrature.
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.4735)]
    [InlineData(0.7)]
    [InlineData(1.2)]
    [InlineData(5)]
    public void The_closed_form_is_the_convolution(double time)
    {
        double Gauss(double t) => Math.Exp(-0.5 * Math.Pow((t - 0.4735) / 0.1467, 2)) / (0.1467 * Math.Sqrt(2 * Math.PI));
        double prompt = AdaptiveIntegral.Over(u => Gauss(time - u) * Math.Exp(-u / Pion) / Pion, 0, 1.5, 0.1, 0.3);
        Assert.Equal(prompt, Release.Density(EmissionPhase.Prompt, time), 1e-10 * Math.Max(prompt, 1e-6));
        double delayed = AdaptiveIntegral.Over(
            u => Release.Density(EmissionPhase.Prompt, time - u) * Math.Exp(-u / Muon) / Muon, 0, time + 2, time - 1, time - 0.5, time);
        Assert.Equal(delayed, Release.Density(EmissionPhase.Delayed, time), 1e-10 * delayed);
    }

    [Theory]
    [InlineData(0.4735, 0.1467)]
    [InlineData(0, 1e-6)]
    [InlineData(0, 50)]
    public void Any_time_gives_a_finite_density_that_is_not_negative(double mean, double sigma)
    {
        var pulse = new GaussianPulse(mean, sigma);
        foreach (EmissionPhase phase in (EmissionPhase[])[EmissionPhase.Prompt, EmissionPhase.Delayed])
        {
            foreach (double time in new[] { -1e300, -1e6, -100, -10, -5, -2, -1, -0.5, -0.1, 0, 0.1, 1, 10, 1e3, 1e6, 1e300 })
            {
                double density = pulse.Density(phase, time);
                Assert.True(double.IsFinite(density) && density >= 0, FormattableString.Invariant($"{phase} density at {time} µs is {density}"));
            }
        }
    }

    [Theory]
    [InlineData(1e-6)]
    [InlineData(0.002)]
    [InlineData(0.02)]
    [InlineData(0.1467)]
    [InlineData(3)]
    public void Nothing_is_lost_between_bins_however_short_the_pulse(double sigma)
    {
        var pulse = new GaussianPulse(0.777, sigma);
        double[] edges = [.. Enumerable.Range(-300, 1200).Select(i => i / 7.0)];
        Assert.Equal(1, pulse.Fractions(EmissionPhase.Prompt, edges, null).Sum(), 1e-10);
        Assert.Equal(1, pulse.Fractions(EmissionPhase.Delayed, edges, null).Sum(), 1e-10);
    }

    [Fact]
    public void Each_bin_is_the_integral_of_the_accepted_density()
    {
        var efficiency = new TimeEfficiency(0.52, 0.0494);
        double[] edges = [-1, 0.3, 0.6, 1.1, 6];
        foreach (EmissionPhase phase in (EmissionPhase[])[EmissionPhase.Prompt, EmissionPhase.Delayed])
        {
            double[] ours = Release.Fractions(phase, edges, efficiency);
            for (int bin = 0; bin < ours.Length; bin++)
            {
                double direct = AdaptiveIntegral.Over(
                    t => Release.Density(phase, t) * (t < 0.52 ? 1 : Math.Exp(-0.0494 * (t - 0.52))), edges[bin], edges[bin + 1], 0, 0.52, 1.2, 2);
                Assert.Equal(direct, ours[bin], 1e-11);
            }
        }
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    [InlineData(0, double.NaN)]
    [InlineData(0, double.PositiveInfinity)]
    public void A_pulse_out_of_range_is_refused(double mean, double sigma) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GaussianPulse(mean, sigma));

    [Theory]
    [InlineData(new double[] { 1, 0 })]
    [InlineData(new double[] { 0, 0 })]
    [InlineData(new double[] { 0, double.NaN })]
    [InlineData(new double[] { 0 })]
    [InlineData(new double[] { })]
    public void Edges_that_do_not_increase_are_refused(double[] edges) =>
        Assert.ThrowsAny<ArgumentException>(() => Release.Fractions(EmissionPhase.Prompt, edges, null));
}
