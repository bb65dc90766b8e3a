namespace Sevens.Analysis.Results;

/// <summary>The flux above an energy, the threshold of a reaction.</summary>
/// <param name="EnergyMeV">The energy, MeV.</param>
/// <param name="FluxPerCm2PerS">The flux of all components above it, cm⁻² s⁻¹.</param>
public sealed record EnergeticFlux(double EnergyMeV, double FluxPerCm2PerS);
