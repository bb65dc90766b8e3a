using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>A shell of the Sun in which neutrinos are produced.</summary>
/// <param name="Matter">The matter there.</param>
/// <param name="Weight">The share of a branch that is produced there.</param>
public readonly record struct ProductionZone(MatterState Matter, double Weight);
