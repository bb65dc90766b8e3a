using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Reproduction;

/// <summary>The three spectra of pion decay at rest, by flavour.</summary>
internal static class StoppedPion
{
    public static IEnumerable<FluxComponent> Components { get; } = new StoppedPionSource(1, 1).At(1);

    public static IEnergySpectrum Spectrum(Flavour flavour) => Components.Single(c => c.Flavour == flavour).Spectrum;
}
