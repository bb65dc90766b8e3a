namespace Sevens.Analysis.Results;

/// <summary>The total cross section at one neutrino energy.</summary>
/// <param name="EnergyMeV">Neutrino energy, MeV.</param>
/// <param name="TotalCm2">Total cross section, cm² per what <see cref="CrossSectionResult.Per"/> names.</param>
/// <param name="MaximumRecoilKeV">The largest recoil energy, keV; of several nuclides, that of the lightest.</param>
/// <param name="Coherence">The total over that of point nuclei: 1 in the limit of low energy, less as form factors fall.</param>
public sealed record CrossSectionTotal(double EnergyMeV, double TotalCm2, double MaximumRecoilKeV, double Coherence);
