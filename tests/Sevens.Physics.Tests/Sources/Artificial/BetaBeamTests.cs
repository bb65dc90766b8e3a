using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Artificial;
using Sevens.Physics.Sources.BetaDecay;

namespace Sevens.Physics.Tests.Sources.Artificial;

/// <summary>Numbers of scipy: the double-differential formula integrated over the cosine, straight sections with 200 points.</summary>
public sealed class BetaBeamTests
{
    private static readonly QuadratureSpectrum Neon = AllowedBetaDecay.NeutrinoSpectrum("18Ne", 3.424, FermiFunction.OfPositron(9, 18));
    private static readonly double Face = Math.PI * 200 * 200;

    [Fact]
    public void Decays_at_a_point()
    {
        FluxComponent beam = new BetaBeam(Flavour.ElectronNeutrino, Neon, 10).At(1e18, 10, 2, 0);
        var spectrum = (IContinuousSpectrum)beam.Spectrum;
        Assert.Equal(0.79601458457079, beam.Fluence * Face / 1e18, 1e-10);
        Assert.Equal(0.0298694, spectrum.Density(20), 2e-7);
        Assert.Equal(0.0077007, spectrum.Density(45), 2e-7);
        Assert.Equal(22.6696, spectrum.MeanEnergy, 2e-4);
        Assert.Equal(3.424 * (10 + Math.Sqrt(99)), spectrum.EndPoint, 1e-10);
        Assert.Equal(1, spectrum.MomentsAbove(0).Zeroth, 1e-10);
    }

    [Fact]
    public void Decays_along_a_straight_section()
    {
        FluxComponent beam = new BetaBeam(Flavour.ElectronNeutrino, Neon, 10).At(1, 10, 2, 30);
        Assert.Equal(0.4268565732459635, beam.Fluence * Face, 1e-9);
        Assert.Equal(0.027957734457, ((IContinuousSpectrum)beam.Spectrum).Density(20), 1e-7);
        Assert.Equal(0.013663379305, ((IContinuousSpectrum)beam.Spectrum).Density(45), 1e-6);
    }

    [Fact]
    public void Ions_at_rest_emit_into_the_solid_angle()
    {
        FluxComponent slow = new BetaBeam(Flavour.ElectronAntineutrino, Neon, 1).At(1, 10, 2, 0);
        Assert.Equal((1 - (10 / Math.Sqrt(104))) / 2, slow.Fluence * Face, 1e-14);
        Assert.Equal(Neon.MeanEnergy, slow.Spectrum.MeanEnergy, 1e-7);
        FluxComponent slower = new BetaBeam(Flavour.ElectronAntineutrino, Neon, 1 + 1e-9).At(1, 10, 2, 0);
        Assert.Equal(slow.Spectrum.MeanEnergy, slower.Spectrum.MeanEnergy, 1e-3);
    }

    // On the axis E = 2γE* for large γ, with the rest-frame spectrum seen unchanged but for the weight of the solid angle: ⟨E⟩ → 2γ⟨E*⟩.
    [Fact]
    public void A_far_detector_sees_twice_gamma_times_the_energy_at_rest()
    {
        FluxComponent far = new BetaBeam(Flavour.ElectronNeutrino, Neon, 100).At(1, 1e5, 1, 0);
        Assert.Equal(1, far.Spectrum.MeanEnergy / ((100 + Math.Sqrt(9999)) * Neon.MeanEnergy), 1e-6);
    }

    [Fact]
    public void A_beam_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BetaBeam(Flavour.ElectronNeutrino, Neon, 0.99));
        var beam = new BetaBeam(Flavour.ElectronNeutrino, Neon, 7);
        Assert.Throws<ArgumentOutOfRangeException>(() => beam.At(0, 1, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => beam.At(1, 1, 1, -1));
    }
}
