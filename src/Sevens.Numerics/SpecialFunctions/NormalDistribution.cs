using MathNet.Numerics;

namespace Sevens.Numerics.SpecialFunctions;

/// <summary>The standard normal distribution and the scaled error function it is built on.</summary>
public static class NormalDistribution
{
    private static readonly double SqrtTwo = Math.Sqrt(2);

    /// <summary>Φ(z), the probability below z.</summary>
    public static double Cumulative(double z) => 0.5 * MathNet.Numerics.SpecialFunctions.Erfc(-z / SqrtTwo);

    /// <summary>The z with Φ(z) = <paramref name="probability"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A probability outside (0, 1).</exception>
    public static double Quantile(double probability)
    {
        if (!(probability > 0 && probability < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "expected a probability between 0 and 1");
        }

        return -SqrtTwo * MathNet.Numerics.SpecialFunctions.ErfcInv(2 * probability);
    }

    /// <summary>
    /// exp(x²)·erfc(x) for x ≥ 0, which stays finite where erfc underflows. Above 20 the asymptotic series
    /// 1/(x√π)·(1 − 1/2x² + 3/4x⁴ − 15/8x⁶ + 105/16x⁸) is exact to rounding.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative or undefined x.</exception>
    public static double ScaledComplementaryError(double x)
    {
        if (!(x >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "expected a number ≥ 0");
        }

        if (x < 20)
        {
            return Math.Exp(x * x) * MathNet.Numerics.SpecialFunctions.Erfc(x);
        }

        double inverse = 1 / (x * x);
        double series = 1 - (inverse / 2 * (1 - (1.5 * inverse * (1 - (2.5 * inverse * (1 - (3.5 * inverse)))))));
        return series / (x * Constants.SqrtPi);
    }
}
