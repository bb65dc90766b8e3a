using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Physics.Sources;
using Sevens.Physics.Sources.StoppedPion;

namespace Sevens.Analysis.Verbs;

/// <summary>Averages of total cross sections over the spectra of a source.</summary>
internal static class FluxAveraging
{
    /// <summary>The flavours of a stopped-pion source.</summary>
    public static ImmutableArray<Flavour> StoppedPionFlavours { get; } = [Flavour.MuonNeutrino, Flavour.ElectronNeutrino, Flavour.MuonAntineutrino];

    /// <summary>Over the three spectra of pion decay at rest.</summary>
    public static FluxAverages StoppedPion(MixtureScattering mixture) => new(
        "pi-dar",
        mixture.Average(Flavour.MuonNeutrino, new LineSpectrum(StoppedPionSource.PromptEnergy)),
        mixture.Average(Flavour.ElectronNeutrino, MichelSpectrum.ElectronNeutrino),
        mixture.Average(Flavour.MuonAntineutrino, MichelSpectrum.MuonAntineutrino));

    /// <summary>Over a spectrum of the user's, for each flavour.</summary>
    public static SpectrumAverage Tabulated(MixtureScattering mixture, TabulatedFlux flux, IEnumerable<Flavour> flavours) => new(
        flux.Input.Name,
        flux.MeanEnergy,
        [.. flavours.Select(flavour => new FlavourAverage(flavour.Written(), flux.Average(e => mixture.Total(flavour, e))))]);
}
