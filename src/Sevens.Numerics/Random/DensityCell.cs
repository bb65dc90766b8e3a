namespace Sevens.Numerics.Random;

/// <summary>A piece of a distribution: its exact mass, and a density that is linear between its ends. Ends that coincide make a line.</summary>
/// <param name="Lower">Where it begins.</param>
/// <param name="Upper">Where it ends; ≥ <paramref name="Lower"/>.</param>
/// <param name="Mass">The share of draws that fall into it, in any scale; ≥ 0.</param>
/// <param name="AtLower">The density at its beginning, in any scale; ≥ 0.</param>
/// <param name="AtUpper">The density at its end, in the same scale; ≥ 0.</param>
public readonly record struct DensityCell(double Lower, double Upper, double Mass, double AtLower, double AtUpper);
