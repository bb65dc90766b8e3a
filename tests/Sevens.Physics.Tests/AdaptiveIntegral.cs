using MathNet.Numerics.Integration;

namespace Sevens.Physics.Tests;

/// <summary>Adaptive Gauss–Kronrod integration, cut at given points: the reference that fixed grids are held against.</summary>
internal static class AdaptiveIntegral
{
    public static double Over(Func<double, double> f, double lower, double upper, params IEnumerable<double> cuts)
    {
        double[] ends = [lower, .. cuts.Where(c => c > lower && c < upper).Distinct().Order(), upper];
        return Enumerable.Range(1, ends.Length - 1).Sum(i => GaussKronrodRule.Integrate(f, ends[i - 1], ends[i], out _, out _, 1e-9, 10, 21));
    }
}
