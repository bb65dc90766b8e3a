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
    /// exp(x²)·erfc(x) for x ≥ 0, which stays finite where erfc underflows. From 20 up, eight terms of the asymptotic series
    /// 1/(x√π)·Σ (−1)ᵏ (2k − 1)!!/(2x²)ᵏ are exact to rounding: the first one left out is 9e-18.
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

        const int Terms = 8;
        double inverse = 1 / (2 * x * x);
        double series = 1;
        for (int k = Terms - 1; k >= 1; k--)
        {
            series = 1 - (((2 * k) - 1) * inverse * series);
        }

        return series / (x * Constants.SqrtPi);
    }
}
