namespace Sevens.Physics.Sources.Sampling;

/// <summary>One neutrino of a source.</summary>
/// <param name="Component">Index of its component, which has its flavour and phase.</param>
/// <param name="EnergyMeV">Its energy, MeV.</param>
/// <param name="TimeMicroseconds">When it arrives, µs: on the clock of the pulse, or within the second of a steady flux.</param>
public readonly record struct NeutrinoDraw(int Component, double EnergyMeV, double TimeMicroseconds);
