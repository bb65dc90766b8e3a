using Sevens.Physics.Sources;

namespace Sevens.Physics.Tests.Sources;

/// <summary>Spectra from tables and from formulas, against integrals done by hand.</summary>
public sealed class ContinuousSpectrumTests
{
    // A triangle from 1 to 3 MeV with its top at 2 MeV: φ = E − 1 up to 2, 3 − E beyond.
    private static readonly TabulatedSpectrum Triangle = TabulatedSpectrum.Normalised("triangle", [1, 2, 3], [0, 5, 0]);

    [Fact]
    public void A_table_is_normalised_and_keeps_what_it_was()
    {
        Assert.Equal(5, Triangle.Integral, 1e-14);
        Assert.Equal(2, Triangle.MeanEnergy, 1e-14);
        Assert.Equal(0.5, Triangle.Density(1.5), 1e-15);
        Assert.Equal(0, Triangle.Density(0.999));
        Assert.Equal(0, Triangle.Density(3.001));
    }

    [Fact]
    public void Its_tail_moments_are_those_of_the_lines()
    {
        TailMoments whole = Triangle.MomentsAbove(0);
        Assert.Equal(1, whole.Zeroth, 1e-14);
        Assert.Equal((3 * Math.Log(1.5)) - Math.Log(2), whole.First, 1e-14); // ∫(1 − 1/E) + ∫(3/E − 1)
        Assert.Equal(Math.Log(2) - 0.5 + 0.5 - Math.Log(1.5), whole.Second, 1e-14);
        TailMoments above = Triangle.MomentsAbove(2.5);
        Assert.Equal(0.125, above.Zeroth, 1e-15);
        Assert.Equal((3 * Math.Log(1.2)) - 0.5, above.First, 1e-14);
        Assert.Equal((3 * ((1 / 2.5) - (1 / 3.0))) - Math.Log(1.2), above.Second, 1e-14);
        Assert.Equal(default, Triangle.MomentsAbove(3));
    }

    [Theory]
    [InlineData(new double[] { 1, 1 }, new double[] { 1, 1 })]
    [InlineData(new double[] { 1, 2 }, new double[] { 1, -1 })]
    [InlineData(new double[] { 0, 2 }, new double[] { 1, 1 })]
    [InlineData(new double[] { 1, 2 }, new double[] { 0, 0 })]
    [InlineData(new double[] { 1, 2, 3 }, new double[] { 0, 1 })]
    [InlineData(new double[] { 1, 2 }, new double[] { double.NaN, 1 })]
    public void A_table_that_is_no_spectrum_is_refused(double[] energies, double[] flux)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => TabulatedSpectrum.Normalised("doctored", energies, flux));
        Assert.Contains("'doctored'", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(1000)]
    public void Many_tails_at_once_are_those_of_the_formula(int count)
    {
        // φ ∝ E² e^(−E) on [0, 10]: ∫_m^10 E² e^(−E) = Γ(3, m) − Γ(3, 10), and so on.
        IEnergySpectrum spectrum = new QuadratureSpectrum("exponential", e => e * e * Math.Exp(-e), [0, 10], 0.5);
        double norm = Third(0) - Third(10);
        double[] minima = [.. Enumerable.Range(0, count).Select(i => 10.5 * i / (count - 1))];
        var moments = new TailMoments[count];
        spectrum.MomentsAbove(minima, moments);
        for (int i = 0; i < count; i++)
        {
            double from = Math.Min(minima[i], 10);
            Assert.Equal((Third(from) - Third(10)) / norm, moments[i].Zeroth, 2e-14);
            Assert.Equal((((from + 1) * Math.Exp(-from)) - (11 * Math.Exp(-10))) / norm, moments[i].First, 2e-14);
            Assert.Equal((Math.Exp(-from) - Math.Exp(-10)) / norm, moments[i].Second, 2e-14);
        }

        static double Third(double x) => ((x * x) + (2 * x) + 2) * Math.Exp(-x);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.37)]
    [InlineData(1.5)]
    [InlineData(1.99)]
    public void A_formula_gives_the_moments_of_its_antiderivatives(double minimum)
    {
        // φ = 3E²/8 on [0, 2].
        var spectrum = new QuadratureSpectrum("square", e => 7 * e * e, [0, 1.5, 2], 0.25);
        TailMoments moments = spectrum.MomentsAbove(minimum);
        Assert.Equal((8 - (minimum * minimum * minimum)) / 8, moments.Zeroth, 1e-14);
        Assert.Equal(3 * (4 - (minimum * minimum)) / 16, moments.First, 1e-14);
        Assert.Equal(3 * (2 - minimum) / 8, moments.Second, 1e-14);
        Assert.Equal(1.5, spectrum.MeanEnergy, 1e-14);
        Assert.Equal(56.0 / 3, spectrum.Integral, 1e-12);
        Assert.Equal([1.5], spectrum.Kinks);
    }

    [Fact]
    public void A_formula_that_goes_negative_is_refused() =>
        Assert.Contains("-1 at", Assert.Throws<ArgumentException>(() => new QuadratureSpectrum("bad", _ => -1, [0, 1], 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_component_scales_its_fluence_alone()
    {
        var component = new FluxComponent(Flavour.ElectronAntineutrino, Triangle, EmissionPhase.Steady, 3);
        Assert.Equal(component with { Fluence = 6 }, component.Times(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => component.Times(-1));
    }
}
