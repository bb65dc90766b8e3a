namespace Sevens.Statistics.Models;

/// <summary>φ(x) = (1 − e^−x)/x, the mean of e^−t over 0 … x.</summary>
internal static class ExponentialMean
{
    /// <summary>ln φ(x) and its derivatives.</summary>
    public static Jet Logarithm(double x)
    {
        double a = Math.Abs(x);
        Jet positive = a < 0.5 ? Series(a) : Closed(a);

        // φ(−x) = e^x·φ(x).
        return x >= 0 ? positive : new Jet(a + positive.Value, -1 - positive.First, positive.Second);
    }

    private static Jet Closed(double x)
    {
        double e = Math.Exp(-x);
        double complement = 1 - e;
        return new Jet(Math.Log(complement / x), (e / complement) - (1 / x), (1 / (x * x)) - (e / (complement * complement)));
    }

    /// <summary>Bernoulli series: the derivative is −1/2 + Σ B_2n x^(2n−1)/(2n)!.</summary>
    private static Jet Series(double x)
    {
        const double c2 = 1.0 / 12, c4 = -1.0 / 720, c6 = 1.0 / 30240, c8 = -1.0 / 1209600, c10 = 1.0 / 47900160, c12 = -691.0 / 1307674368000;
        double y = x * x;
        double value = (-x / 2) + (y * ((c2 / 2) + (y * ((c4 / 4) + (y * ((c6 / 6) + (y * ((c8 / 8) + (y * ((c10 / 10) + (y * c12 / 12)))))))))));
        double first = -0.5 + (x * (c2 + (y * (c4 + (y * (c6 + (y * (c8 + (y * (c10 + (y * c12))))))))))); // Horner in x²
        double second = c2 + (y * ((3 * c4) + (y * ((5 * c6) + (y * ((7 * c8) + (y * ((9 * c10) + (y * 11 * c12)))))))));
        return new Jet(value, first, second);
    }
}
