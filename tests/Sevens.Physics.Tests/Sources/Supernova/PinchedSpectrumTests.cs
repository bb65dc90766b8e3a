using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Supernova;

namespace Sevens.Physics.Tests.Sources.Supernova;

public sealed class PinchedSpectrumTests
{
    // mpmath: Γ(1 + α − k, x)/Γ(1 + α)/θᵏ.
    [Theory]
    [InlineData(12, 2.5, 0, 1.0, 0.11666666666666668, 0.022685185185185187)]
    [InlineData(12, 2.5, 3, 0.9723744463226466, 0.10296316031156702, 0.014198100564614848)]
    [InlineData(12, 2.5, 40, 0.0014910192933179755, 3.4003637522245525e-05, 7.806261835678109e-07)]
    [InlineData(15.6, 2.3, 20, 0.2573191189654975, 0.009915458246109317, 0.00039702611816438776)]
    [InlineData(8.3, 4.9, 10, 0.27336225068018527, 0.02217292128258348, 0.0018447259351930872)]
    [InlineData(12, 1.2, 3, 0.923528327740307, 0.10205281741653267, 0.01546483954423764)]
    public void Tail_moments_are_incomplete_gamma_functions(double mean, double pinching, double minimum, double zeroth, double first, double second)
    {
        TailMoments moments = new PinchedSpectrum(mean, pinching).MomentsAbove(minimum);
        Assert.Equal(1, moments.Zeroth / zeroth, 1e-11);
        Assert.Equal(1, moments.First / first, 1e-11);
        Assert.Equal(1, moments.Second / second, 1e-11);
    }

    [Fact]
    public void The_density_is_that_of_the_formula()
    {
        var spectrum = new PinchedSpectrum(12, 2.5);
        Assert.Equal(0.02112117607511591, spectrum.Density(20), 1e-14);
        Assert.Equal(0, spectrum.Density(0));
        Assert.Equal(0, spectrum.Density(spectrum.EndPoint * 1.001));
        Assert.Equal(default, spectrum.MomentsAbove(spectrum.EndPoint));
    }

    // Maxwell–Boltzmann (α = 2) has ⟨E⟩ = 3T, ⟨E²⟩ = 12T²; a gamma distribution of shape k has ⟨E²⟩/⟨E⟩² = 1 + 1/k.
    [Fact]
    public void Pinching_follows_from_two_moments()
    {
        Assert.Equal(2, PinchedSpectrum.PinchingOf(3, 12), 1e-14);
        Assert.Equal(3.5, PinchedSpectrum.PinchingOf(10, 100 * (1 + (1 / 4.5))), 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => PinchedSpectrum.PinchingOf(3, 9));
    }

    [Fact]
    public void Moments_are_integrals_of_the_density()
    {
        Property property = Prop.ForAll(
            Gen.Choose(0, 1000).Three().ToArbitrary(),
            draw =>
            {
                var spectrum = new PinchedSpectrum(5 + (draw.Item1 / 50.0), 1.5 + (draw.Item2 / 250.0));
                double minimum = 1 + (draw.Item3 / 50.0);
                TailMoments moments = spectrum.MomentsAbove(minimum);
                double[] cuts = [.. Enumerable.Range(1, 40).Select(i => minimum + (i * 3.0))];
                return Close(moments.Zeroth, AdaptiveIntegral.Over(spectrum.Density, minimum, spectrum.EndPoint, cuts))
                    && Close(moments.First, AdaptiveIntegral.Over(e => spectrum.Density(e) / e, minimum, spectrum.EndPoint, cuts))
                    && Close(moments.Second, AdaptiveIntegral.Over(e => spectrum.Density(e) / (e * e), minimum, spectrum.EndPoint, cuts));
            });
        property.QuickCheckThrowOnFailure();

        static bool Close(double a, double b) => Math.Abs(a - b) <= (1e-8 * b) + 1e-14;
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(12, 1)]
    [InlineData(12, double.NaN)]
    [InlineData(double.PositiveInfinity, 2)]
    public void What_is_no_spectrum_is_refused(double mean, double pinching) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PinchedSpectrum(mean, pinching));
}
