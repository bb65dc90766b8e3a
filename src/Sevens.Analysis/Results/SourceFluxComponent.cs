using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>One component of a source at a place.</summary>
/// <param name="Name">What tells it from the others.</param>
/// <param name="Flavour">Its flavour.</param>
/// <param name="Phase"><c>prompt</c>, <c>delayed</c> or <c>steady</c>.</param>
/// <param name="Shape"><c>line</c> or <c>continuum</c>.</param>
/// <param name="FluxPerCm2PerS">Its flux, cm⁻² s⁻¹.</param>
/// <param name="ErrorPerCm2PerS">One standard deviation of it, cm⁻² s⁻¹: the uncertainties of the source in quadrature, each with the larger of its two changes.</param>
/// <param name="MeanEnergyMeV">Mean neutrino energy, MeV.</param>
/// <param name="EndPointMeV">Highest neutrino energy, MeV; the energy of a line.</param>
/// <param name="Spectrum">Flux per energy at the energies of the result, cm⁻² s⁻¹ MeV⁻¹; empty for a line.</param>
public sealed record SourceFluxComponent(
    string Name, string Flavour, string Phase, string Shape, double FluxPerCm2PerS, double ErrorPerCm2PerS, double MeanEnergyMeV, double EndPointMeV, ImmutableArray<double> Spectrum);
