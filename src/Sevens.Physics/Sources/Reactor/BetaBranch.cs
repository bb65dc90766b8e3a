namespace Sevens.Physics.Sources.Reactor;

/// <summary>A beta-minus decay of a long-lived product.</summary>
/// <param name="Name">Parent and daughter, for messages.</param>
/// <param name="EndPointMeV">Q, the greatest neutrino energy, MeV.</param>
/// <param name="DaughterZ">Protons of the daughter.</param>
/// <param name="Weight">Antineutrinos relative to the other branches.</param>
public sealed record BetaBranch(string Name, double EndPointMeV, int DaughterZ, double Weight);
