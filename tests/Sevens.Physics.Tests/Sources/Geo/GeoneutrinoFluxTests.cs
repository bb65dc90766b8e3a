using System.Collections.Immutable;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.Geo;

namespace Sevens.Physics.Tests.Sources.Geo;

public sealed class GeoneutrinoFluxTests
{
    private static readonly GeoneutrinoFlux Uranium = new("uranium", TabulatedSpectrum.Normalised("U", [1, 2, 3], [0, 1, 0]), 4.34e6);

    [Fact]
    public void What_does_not_survive_arrives_in_other_flavours()
    {
        ImmutableArray<FluxComponent> components = Uranium.Components(0.55);
        Assert.Equal([2.387e6, 0.9765e6, 0.9765e6], components.Select(c => Math.Round(c.Fluence, 3)));
        Assert.Equal(["uranium nu_e_bar", "uranium nu_mu_bar", "uranium nu_tau_bar"], components.Select(c => c.Name), StringComparer.Ordinal);
        Assert.Equal(Flavour.ElectronAntineutrino, Assert.Single(Uranium.Components(1)).Flavour);
    }

    [Fact]
    public void Improbable_survival_and_negative_flux_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Uranium.Components(1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GeoneutrinoFlux("thorium", FakeSpectrum(), -1));
    }

    private static TabulatedSpectrum FakeSpectrum() => TabulatedSpectrum.Normalised("Th", [1, 2], [1, 1]);
}
