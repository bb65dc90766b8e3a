namespace Sevens.Analysis.Results;

/// <summary>The accelerator of a stopped-pion source.</summary>
/// <param name="Target">What the protons hit; null where it is not stated.</param>
/// <param name="ProtonEnergyGeV">Kinetic energy of a proton, GeV.</param>
/// <param name="PowerMW">Beam power, MW; null where it is not stated.</param>
/// <param name="RepetitionHz">Pulses per second; null where it is not stated.</param>
/// <param name="DutyFactor">The share of time with protons on target; null without pulse or repetition.</param>
/// <param name="DecayInFlight">The share of neutrinos from decays in flight, which are not in the spectra; null where it is not stated.</param>
public sealed record PionFacility(string? Target, double ProtonEnergyGeV, double? PowerMW, double? RepetitionHz, double? DutyFactor, double? DecayInFlight);
