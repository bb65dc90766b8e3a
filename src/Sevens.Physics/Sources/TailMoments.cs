namespace Sevens.Physics.Sources;

/// <summary>∫_{E_min}^∞ φ(E) E⁻ᵏ dE of a spectrum normalised to one neutrino.</summary>
/// <param name="Zeroth">k = 0: the fraction of neutrinos above E_min.</param>
/// <param name="First">k = 1, MeV⁻¹.</param>
/// <param name="Second">k = 2, MeV⁻².</param>
public readonly record struct TailMoments(double Zeroth, double First, double Second);
