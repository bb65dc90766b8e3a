using System.Runtime.Intrinsics;

namespace Sevens.Numerics.Vectors;

/// <summary>
/// The exponential of eight numbers at once, by plain multiplications and additions in a fixed order: the same to the last bit on every processor,
/// which the runtime's own vector exponential does not promise.
/// </summary>
public static class VectorExponential
{
    /// <summary>Below this, exp is taken as 0: the smallest normal number is exp(−708.4).</summary>
    public const double Lowest = -708;

    private const double Log2E = 1.4426950408889634074;

    // ln 2 in two parts: the first has 32 significant bits, so that its product with an exponent is exact.
    private const double LnTwoHigh = 0.693147180369123816490;
    private const double LnTwoLow = 1.90821492927058770002e-10;

    // Adding 1.5·2⁵² rounds to the nearest integer and leaves that integer in the low bits.
    private const double Rounder = 6755399441055744;
    private const int MantissaLength = 52;

    // 1/k! from k = 13 down to 2.
    private static ReadOnlySpan<double> Coefficients =>
    [
        1.0 / 6227020800, 1.0 / 479001600, 1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880, 1.0 / 40320,
        1.0 / 5040, 1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 1.0 / 2,
    ];

    /// <summary>exp x for x ≤ 700, to within two units in the last place; 0 below <see cref="Lowest"/>. Of a larger or undefined x, nothing useful.</summary>
    public static Vector512<double> Exp(Vector512<double> x)
    {
        Vector512<double> clamped = Vector512.Max(x, Vector512.Create(Lowest));
        Vector512<double> shifted = (clamped * Vector512.Create(Log2E)) + Vector512.Create(Rounder);
        Vector512<double> k = shifted - Vector512.Create(Rounder);
        Vector512<double> r = (clamped - (k * Vector512.Create(LnTwoHigh))) - (k * Vector512.Create(LnTwoLow));
        Vector512<double> series = Vector512.Create(Coefficients[0]);
        for (int i = 1; i < Coefficients.Length; i++)
        {
            series = (series * r) + Vector512.Create(Coefficients[i]);
        }

        Vector512<double> mantissa = Vector512<double>.One + (r + (r * r * series));
        Vector512<double> power = (mantissa.AsInt64() + Vector512.ShiftLeft(shifted.AsInt64(), MantissaLength)).AsDouble();
        return Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512.Create(Lowest)), Vector512<double>.Zero, power);
    }
}
