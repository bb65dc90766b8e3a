using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Analysis.Figures;

/// <summary>Central 68.27 % error bars of an observed count. [Garwood, Biometrika 28 (1936) 437]</summary>
internal static class PoissonErrors
{
    private static readonly double Tail = NormalDistribution.Cumulative(-1);

    /// <summary>From the count down to the mean at which so many or more have the probability of one tail; 0 for no counts.</summary>
    public static double Below(double count) => count <= 0 ? 0 : count - Root(mean => GammaFunctions.LowerRegularized(count, mean) - Tail, 0, count);

    /// <summary>From the count up to the mean at which so many or fewer have the probability of one tail.</summary>
    public static double Above(double count) => Root(mean => Tail - GammaFunctions.UpperRegularized(count + 1, mean), count, count + (5 * Math.Sqrt(count + 1)) + 5) - count;

    /// <summary>The zero of a rising function, by bisection to the last digit that a figure can show.</summary>
    private static double Root(Func<double, double> f, double low, double high)
    {
        for (int i = 0; i < 60; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = f(middle) < 0 ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
