namespace Sevens.Physics.Sources;

/// <summary>One flavour of a source: its spectrum, normalised to one neutrino, when it is emitted, and how many reach the detector.</summary>
/// <param name="Flavour">The flavour.</param>
/// <param name="Spectrum">The energy distribution, normalised to one.</param>
/// <param name="Phase">When it is emitted.</param>
/// <param name="FluencePerFlavour">Neutrinos of this flavour per cm² at the detector over the exposure.</param>
public sealed record FluxComponent(Flavour Flavour, IEnergySpectrum Spectrum, EmissionPhase Phase, double FluencePerFlavour);
