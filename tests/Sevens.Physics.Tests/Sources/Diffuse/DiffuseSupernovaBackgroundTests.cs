using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Diffuse;

namespace Sevens.Physics.Tests.Sources.Diffuse;

/// <summary>Numbers of scipy.integrate.quad with the same formulas, written independently.</summary>
public sealed class DiffuseSupernovaBackgroundTests
{
    private static readonly DiffuseSupernovaBackground Background = new(StarFormationHistory.Fiducial, 0.0070, FlatCosmology.Standard);

    [Fact]
    public void Fermi_Dirac_moments()
    {
        QuadratureSpectrum spectrum = FermiDirac.OfTemperature(5);
        Assert.Equal(15.756871858694538, spectrum.MeanEnergy, 1e-10);
        TailMoments whole = spectrum.MomentsAbove(0), above = spectrum.MomentsAbove(40);
        Assert.Equal(0.09122885184134706, whole.First, 1e-12);
        Assert.Equal(0.015376913327769316, whole.Second, 1e-12);
        Assert.Equal(0.015253774254604809, above.Zeroth, 1e-12);
        Assert.Equal(0.00033483556100483006, above.First, 1e-14);
        Assert.Throws<ArgumentOutOfRangeException>(() => FermiDirac.OfTemperature(-5));
    }

    [Fact]
    public void The_integral_over_redshift()
    {
        FluxComponent flux = Background.Flux(Flavour.ElectronAntineutrino, FermiDirac.OfTemperature(5), 5e52);
        var spectrum = (IContinuousSpectrum)flux.Spectrum;
        Assert.Equal(1, flux.Fluence / 17.52949431896244, 2e-6);
        Assert.Equal(1, flux.Fluence * spectrum.Density(5) / 1.8351594733730283, 2e-5);
        Assert.Equal(1, flux.Fluence * spectrum.Density(15) / 0.3086439102963595, 2e-5);
        Assert.Equal(1, flux.Fluence * spectrum.Density(40) / 0.0020963312877999014, 2e-5);
        Assert.Equal(7.486878642108574, spectrum.MeanEnergy, 1e-4);
    }

    // Horiuchi, Beacom and Dwek quote 1.25e-4 core collapses per year and cubic megaparsec; at the break z = 1 the rate is near 0.0178·2^3.4.
    [Fact]
    public void Rates_of_the_publication()
    {
        Assert.Equal(1.25e-4, Background.LocalRate, 0.01e-4);
        Assert.Equal(0.0178, StarFormationHistory.Fiducial.At(0), 1e-6);
        Assert.InRange(StarFormationHistory.Fiducial.At(1) / (0.0178 * Math.Pow(2, 3.4)), 0.9, 1);
    }

    [Fact]
    public void Expansion() => Assert.Equal(70e5 / 3.0856775814913673e24 * Math.Sqrt((0.3 * 8) + 0.7), FlatCosmology.Standard.HubbleRate(1), 1e-30);

    [Fact]
    public void Numbers_that_make_no_universe_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FlatCosmology(70, 1.2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FlatCosmology(0, 0.3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StarFormationHistory(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiffuseSupernovaBackground(StarFormationHistory.Fiducial, -1, FlatCosmology.Standard));
        Assert.Throws<ArgumentOutOfRangeException>(() => Background.Flux(Flavour.TauNeutrino, FermiDirac.OfTemperature(8), 0));
    }
}
