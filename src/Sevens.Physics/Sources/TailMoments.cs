namespace Sevens.Physics.Sources;

/// <summary>∫_{E_min}^∞ φ(E) E⁻ᵏ dE of a spectrum normalised to one neutrino.</summary>
/// <param name="Zeroth">k = 0: the fraction of neutrinos above E_min.</param>
/// <param name="First">k = 1, MeV⁻¹.</param>
/// <param name="Second">k = 2, MeV⁻².</param>
public readonly record struct TailMoments(double Zeroth, double First, double Second)
{
    /// <summary>Those of two parts together.</summary>
    internal TailMoments Plus(in TailMoments other) => new(Zeroth + other.Zeroth, First + other.First, Second + other.Second);

    /// <summary>Those of so many neutrinos.</summary>
    internal TailMoments Times(double number) => new(number * Zeroth, number * First, number * Second);
}
