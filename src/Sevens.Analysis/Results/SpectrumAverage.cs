using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>Cross sections averaged over a tabulated spectrum, ∫φ(E) σ(E) dE / ∫φ(E) dE.</summary>
/// <param name="Source">The file of the spectrum.</param>
/// <param name="MeanEnergyMeV">The mean neutrino energy of the spectrum, MeV.</param>
/// <param name="Averages">By flavour.</param>
public sealed record SpectrumAverage(string Source, double MeanEnergyMeV, ImmutableArray<FlavourAverage> Averages);
