using System.Runtime.Intrinsics;

namespace Sevens.Numerics.Vectors;

/// <summary>
/// Sine and cosine of eight numbers at once, by plain multiplications and additions in a fixed order: the same to the last bit on every processor,
/// which the runtime's own vector functions do not promise.
/// </summary>
public static class VectorTrigonometry
{
    /// <summary>The largest |x| in radian that the reduction to one quadrant is exact for.</summary>
    public const double Largest = 1.6e6;

    private const double TwoOverPi = 0.63661977236758134308;

    // π/2 in three parts of 33 significant bits each and a fourth below: the products with a quadrant number below 2²⁰ are exact.
    private const double QuadrantFirst = 1.57079632673412561417e+00;
    private const double QuadrantSecond = 6.07710050630396597660e-11;
    private const double QuadrantThird = 2.02226624879595063154e-21;

    // Adding 1.5·2⁵² rounds to the nearest integer and leaves that integer in the low bits.
    private const double Rounder = 6755399441055744;

    // (−1)ᵏ/(2k+1)! from k = 8 down to 1.
    private static ReadOnlySpan<double> SineCoefficients =>
    [
        1.0 / 355687428096000, -1.0 / 1307674368000, 1.0 / 6227020800, -1.0 / 39916800, 1.0 / 362880, -1.0 / 5040, 1.0 / 120, -1.0 / 6,
    ];

    // (−1)ᵏ/(2k)! from k = 8 down to 2.
    private static ReadOnlySpan<double> CosineCoefficients =>
    [
        1.0 / 20922789888000, -1.0 / 87178291200, 1.0 / 479001600, -1.0 / 3628800, 1.0 / 40320, -1.0 / 720, 1.0 / 24,
    ];

    /// <summary>sin x and cos x for |x| ≤ <see cref="Largest"/>, to 2e-16 absolute. Of anything beyond, nothing useful.</summary>
    public static (Vector512<double> Sine, Vector512<double> Cosine) SineCosine(Vector512<double> x)
    {
        Vector512<double> shifted = (x * Vector512.Create(TwoOverPi)) + Vector512.Create(Rounder);
        Vector512<double> k = shifted - Vector512.Create(Rounder);
        Vector512<double> r = ((x - (k * Vector512.Create(QuadrantFirst))) - (k * Vector512.Create(QuadrantSecond))) - (k * Vector512.Create(QuadrantThird));
        Vector512<double> square = r * r;
        Vector512<double> sine = r + (r * square * Series(square, SineCoefficients));
        Vector512<double> cosine = (Vector512<double>.One - (Vector512.Create(0.5) * square)) + (square * square * Series(square, CosineCoefficients));

        Vector512<long> quadrant = shifted.AsInt64();
        Vector512<double> odd = Vector512.Equals(quadrant & Vector512<long>.One, Vector512<long>.One).AsDouble();
        Vector512<long> sineSign = Vector512.ShiftLeft(quadrant & Vector512.Create(2L), 62);
        Vector512<long> cosineSign = Vector512.ShiftLeft((quadrant + Vector512<long>.One) & Vector512.Create(2L), 62);
        return (
            (Vector512.ConditionalSelect(odd, cosine, sine).AsInt64() ^ sineSign).AsDouble(),
            (Vector512.ConditionalSelect(odd, sine, cosine).AsInt64() ^ cosineSign).AsDouble());
    }

    private static Vector512<double> Series(Vector512<double> square, ReadOnlySpan<double> coefficients)
    {
        Vector512<double> sum = Vector512.Create(coefficients[0]);
        for (int i = 1; i < coefficients.Length; i++)
        {
            sum = (sum * square) + Vector512.Create(coefficients[i]);
        }

        return sum;
    }
}
