using Sevens.Statistics.Toys;

namespace Sevens.Statistics.Intervals;

/// <summary>One point of a Feldman–Cousins construction.</summary>
/// <param name="Delta">−2Δ ln L of the data at the point, against their best one.</param>
/// <param name="PValue">The share of toys thrown at the point that have as much or more: the point is in the region where it is above 1 − level.</param>
/// <param name="Failed">Toys whose fits did not converge; they are not counted.</param>
public sealed record ToyConstruction(double Delta, Proportion PValue, int Failed);
