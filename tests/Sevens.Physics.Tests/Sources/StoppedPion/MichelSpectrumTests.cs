using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Physics.Tests.Sources.StoppedPion;

public sealed class MichelSpectrumTests
{
    private const double Muon = 105.6583755;

    // 0.30 m_μ and 0.35 m_μ, from the moments of the two polynomials by hand.
    [Fact]
    public void The_means_are_030_and_035_of_the_muon_mass()
    {
        Assert.Equal(0.30 * Muon, MichelSpectrum.ElectronNeutrino.MeanEnergy, 1e-12 * Muon);
        Assert.Equal(0.35 * Muon, MichelSpectrum.MuonAntineutrino.MeanEnergy, 1e-12 * Muon);
        Assert.Equal(31.698, MichelSpectrum.ElectronNeutrino.MeanEnergy, 1e-3);
        Assert.Equal(36.980, MichelSpectrum.MuonAntineutrino.MeanEnergy, 1e-3);
    }

    [Fact]
    public void They_end_at_half_the_muon_mass()
    {
        foreach (MichelSpectrum spectrum in Both)
        {
            Assert.Equal(52.829, spectrum.EndPoint, 1e-3);
            Assert.Equal(0, spectrum.Density(spectrum.EndPoint + 1e-9));
            Assert.Equal(0, spectrum.Density(-1));
            Assert.Equal(default, spectrum.MomentsAbove(spectrum.EndPoint));
            Assert.Equal(default, spectrum.MomentsAbove(1000));
        }

        // Only ν̄_μ is still there at the end point: φ = 64/4 /m·(1/4) = 4/m.
        Assert.Equal(0, MichelSpectrum.ElectronNeutrino.Density(Muon / 2), 1e-15);
        Assert.Equal(4 / Muon, MichelSpectrum.MuonAntineutrino.Density(Muon / 2), 1e-15);
    }

    [Fact]
    public void They_are_normalised_to_one_neutrino()
    {
        foreach (MichelSpectrum spectrum in Both)
        {
            Assert.Equal(1, spectrum.MomentsAbove(0).Zeroth, 1e-14);
            Assert.Equal(1, AdaptiveIntegral.Over(spectrum.Density, 0, spectrum.EndPoint), 1e-12);
            Assert.All(Enumerable.Range(0, 529), i => Assert.True(spectrum.Density(i / 10.0) >= 0));
        }
    }

    [Fact]
    public void The_tail_moments_are_the_integrals() =>
        Prop.ForAll(
            Gen.Choose(0, 5200).Select(i => i / 100.0).ToArbitrary(),
            Gen.Elements(Both).ToArbitrary(),
            (minimum, spectrum) =>
            {
                TailMoments moments = spectrum.MomentsAbove(minimum);
                double Direct(int k) => AdaptiveIntegral.Over(e => spectrum.Density(e) * Math.Pow(e, -k), Math.Max(minimum, 1e-9), spectrum.EndPoint);
                return Math.Abs(moments.Zeroth - Direct(0)) < 1e-12
                    && Math.Abs(moments.First - Direct(1)) < 1e-13
                    && Math.Abs(moments.Second - Direct(2)) < 1e-12 / Muon;
            })
            .QuickCheckThrowOnFailure();

    private static MichelSpectrum[] Both => [MichelSpectrum.ElectronNeutrino, MichelSpectrum.MuonAntineutrino];
}
