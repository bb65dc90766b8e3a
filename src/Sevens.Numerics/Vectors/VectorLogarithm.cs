using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sevens.Numerics.Vectors;

/// <summary>
/// The natural logarithm of eight numbers at once. The runtime's own vector logarithm gives other last digits where it finds no vector registers, and
/// may change between versions; this one is plain multiplications, additions and one division in a fixed order, the same everywhere.
/// </summary>
public static class VectorLogarithm
{
    private const long ExponentOfOne = 0x3FF0_0000_0000_0000;
    private const long RootOfHalf = 0x3FE6_A09E_667F_3BCD;
    private const long MantissaBits = 0x000F_FFFF_FFFF_FFFF;
    private const long TwoTo52Bits = 0x4330_0000_0000_0000;
    private const double TwoTo52 = 4503599627370496;

    // ln 2 in two parts: the first has 32 significant bits, so that its product with an exponent is exact.
    private const double LnTwoHigh = 0.693147180369123816490;
    private const double LnTwoLow = 1.90821492927058770002e-10;

    /// <summary>ln x of positive, finite, normal numbers, to within one unit in the last place; of anything else, nothing useful.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Log(Vector512<double> x)
    {
        // x = 2^k·m with m between √½ and √2.
        Vector512<long> shifted = x.AsInt64() + Vector512.Create(ExponentOfOne - RootOfHalf);
        Vector512<long> biased = Vector512.ShiftRightLogical(shifted, 52);
        Vector512<double> k = (biased | Vector512.Create(TwoTo52Bits)).AsDouble() - Vector512.Create(TwoTo52 + 1023);
        Vector512<double> m = ((shifted & Vector512.Create(MantissaBits)) + Vector512.Create(RootOfHalf)).AsDouble();

        // ln m = 2·artanh(s) with s = f/(2 + f), f = m − 1; the leading 2s is written by f, which is exact: 2s = f − f²/2 + s·f²/2.
        Vector512<double> f = m - Vector512<double>.One;
        Vector512<double> s = f / (Vector512.Create(2.0) + f);
        Vector512<double> z = s * s;
        Vector512<double> series = Vector512.Create(2.0 / 23);
        series = (series * z) + Vector512.Create(2.0 / 21);
        series = (series * z) + Vector512.Create(2.0 / 19);
        series = (series * z) + Vector512.Create(2.0 / 17);
        series = (series * z) + Vector512.Create(2.0 / 15);
        series = (series * z) + Vector512.Create(2.0 / 13);
        series = (series * z) + Vector512.Create(2.0 / 11);
        series = (series * z) + Vector512.Create(2.0 / 9);
        series = (series * z) + Vector512.Create(2.0 / 7);
        series = (series * z) + Vector512.Create(2.0 / 5);
        series = (series * z) + Vector512.Create(2.0 / 3);
        Vector512<double> half = Vector512.Create(0.5) * (f * f);
        Vector512<double> tail = (s * (half + (series * z))) + (k * Vector512.Create(LnTwoLow));
        return (k * Vector512.Create(LnTwoHigh)) - ((half - tail) - f);
    }
}
