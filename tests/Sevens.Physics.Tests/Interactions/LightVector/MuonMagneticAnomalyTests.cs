using Sevens.Physics.Interactions.LightVector;

namespace Sevens.Physics.Tests.Interactions.LightVector;

/// <summary>Limits of the one-loop integral.</summary>
public sealed class MuonMagneticAnomalyTests
{
    /// <summary>Massless, as the photon: g²/8π², which is α/2π for g = e.</summary>
    [Fact]
    public void A_massless_boson_is_a_photon() => Assert.Equal(1 / (8 * Math.PI * Math.PI), MuonMagneticAnomaly.Of(1, 0), 1e-12);

    /// <summary>Heavy: g²m²/(12π²M²).</summary>
    [Fact]
    public void A_heavy_boson_is_suppressed_by_its_mass()
    {
        double expected = 105.6583755 * 105.6583755 / (12 * Math.PI * Math.PI * 1e12);
        Assert.Equal(expected, MuonMagneticAnomaly.Of(1, 1e6), 1e-5 * expected);
    }

    /// <summary>A light boson asks for g = √(8π²·251e-11) = 4.45e-4.</summary>
    [Fact]
    public void The_band_of_a_light_boson_is_known()
    {
        double coupling = MuonMagneticAnomaly.CouplingFor(MuonMagneticAnomaly.Difference, 0.01);
        Assert.Equal(4.45e-4, coupling, 1e-6);
        Assert.Throws<ArgumentOutOfRangeException>(() => MuonMagneticAnomaly.CouplingFor(-1e-9, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MuonMagneticAnomaly.Of(1, -1));
    }
}
