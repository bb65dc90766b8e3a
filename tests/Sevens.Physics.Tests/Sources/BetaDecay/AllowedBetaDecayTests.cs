using Sevens.Physics.Sources;
using Sevens.Physics.Sources.BetaDecay;

namespace Sevens.Physics.Tests.Sources.BetaDecay;

/// <summary>Numbers of scipy: complex loggamma for the Coulomb factor, quad for the moments.</summary>
public sealed class AllowedBetaDecayTests
{
    [Theory]
    [InlineData(3, 6, 1.0, 1.077744364079418)]
    [InlineData(20, 40, 0.01, 5.526284097179483)]
    [InlineData(83, 210, 0.5, 27.188893320327214)]
    public void Electrons_are_drawn_to_the_nucleus(int charge, int mass, double energy, double expected) =>
        Assert.Equal(1, FermiFunction.OfElectron(charge, mass).At(energy) / expected, 1e-10);

    [Theory]
    [InlineData(9, 18, 0.5, 0.7990986914805195)]
    [InlineData(20, 40, 2.0, 0.6628625104371131)]
    public void Positrons_are_driven_from_it(int charge, int mass, double energy, double expected) =>
        Assert.Equal(1, FermiFunction.OfPositron(charge, mass).At(energy) / expected, 1e-10);

    [Fact]
    public void Without_charge_there_is_no_correction() => Assert.All(new[] { 1e-6, 0.1, 5 }, t => Assert.Equal(1, FermiFunction.OfElectron(0, 3).At(t), 1e-12));

    [Fact]
    public void Helium_six()
    {
        QuadratureSpectrum spectrum = AllowedBetaDecay.NeutrinoSpectrum("6He", 3.508, FermiFunction.OfElectron(3, 6));
        Assert.Equal(1.9401133008285818, spectrum.MeanEnergy, 1e-8);
        Assert.Equal(0.4873792267489329, spectrum.Density(2), 1e-8);
        Matches(spectrum.MomentsAbove(0), 1, 0.640397080572943, 0.6518194540636564);
        Matches(spectrum.MomentsAbove(2), 0.47624192719001235, 0.18966033022236328, 0.07703639538324211);
    }

    [Fact]
    public void Neon_eighteen()
    {
        QuadratureSpectrum spectrum = AllowedBetaDecay.NeutrinoSpectrum("18Ne", 3.424, FermiFunction.OfPositron(9, 18));
        Assert.Equal(1.8844881579030264, spectrum.MeanEnergy, 1e-8);
        Matches(spectrum.MomentsAbove(0), 1, 0.6586466683013044, 0.6885552337599182);
        Matches(spectrum.MomentsAbove(2), 0.448028762568096, 0.18104603604691008, 0.07445520440006342);
    }

    [Fact]
    public void Nuclei_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FermiFunction.OfElectron(7, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => FermiFunction.OfPositron(-1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => FermiFunction.OfPositron(1, 3).At(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => AllowedBetaDecay.NeutrinoSpectrum("x", double.NaN, FermiFunction.OfElectron(1, 3)));
    }

    private static void Matches(in TailMoments found, double zeroth, double first, double second)
    {
        Assert.Equal(zeroth, found.Zeroth, 1e-8);
        Assert.Equal(first, found.First, 1e-8);
        Assert.Equal(second, found.Second, 1e-8);
    }
}
