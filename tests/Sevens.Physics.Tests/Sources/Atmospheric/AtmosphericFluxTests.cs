using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Atmospheric;

namespace Sevens.Physics.Tests.Sources.Atmospheric;

public sealed class AtmosphericFluxTests
{
    private static readonly FluxComponent Electron = new(Flavour.ElectronNeutrino, TabulatedSpectrum.Normalised("e", [13, 100, 900], [1, 2, 0]), EmissionPhase.Steady, 3);
    private static readonly AtmosphericFlux Flux = new([Electron, Electron with { Flavour = Flavour.MuonNeutrino, Fluence = 7 }]);

    [Fact]
    public void A_site_scales_all_flavours()
    {
        Assert.Equal(10, Flux.Total);
        Assert.Equal([2.1, 4.9], Flux.At(0.7).Select(c => Math.Round(c.Fluence, 12)));
    }

    [Fact]
    public void The_flux_is_largest_at_solar_minimum()
    {
        Assert.Equal(12.5, Flux.At(1, 0.25, 0).Sum(c => c.Fluence), 1e-12);
        Assert.Equal(7.5, Flux.At(1, 0.25, 0.5).Sum(c => c.Fluence), 1e-12);
        Assert.Equal(10, Flux.At(1, 0.25, 0.75).Sum(c => c.Fluence), 1e-12);
    }

    [Fact]
    public void What_is_no_flux_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new AtmosphericFlux([Electron, Electron]));
        Assert.Throws<ArgumentException>(() => new AtmosphericFlux([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Flux.At(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Flux.At(1, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Flux.At(1, 0.2, double.NaN));
    }
}
