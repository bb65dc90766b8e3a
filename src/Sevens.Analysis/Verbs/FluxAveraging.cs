using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
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

    /// <summary>The flux that a request averages over, beside pion decay at rest; null for none.</summary>
    public static AveragingFlux? Of(Catalog catalog, CrossSectionRequest request, ImmutableArray<Flavour> flavours) => request switch
    {
        { SpectrumFile: { } file } => new TableAverage(TabulatedFlux.FromPath(file), flavours),
        { Source: { } source } => SourceAverage.Named(catalog, source),
        _ => null,
    };
}
