using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sevens.Numerics.Vectors;

namespace Sevens.Statistics.Likelihoods;

/// <summary>The Poisson deviance on padded rows.</summary>
internal static class PoissonKernel
{
    /// <summary>Keeps the logarithm finite in empty bins; a bin with counts below it is infeasible, so that no value is changed.</summary>
    private const double Tiny = 1e-300;

    /// <summary>
    /// Σ 2[μ − n + n ln(n/μ)]; +∞ where an expectation is negative, or zero in a bin that has counts.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Deviance(ReadOnlySpan<double> expected, CountRows counts)
    {
        ReadOnlySpan<Vector512<double>> mu = PaddedVectors.AsVectors(expected);
        ReadOnlySpan<Vector512<double>> n = PaddedVectors.AsVectors(counts.Counts)[..mu.Length];
        ReadOnlySpan<Vector512<double>> inverse = PaddedVectors.AsVectors(counts.Inverse)[..mu.Length];
        Vector512<double> tiny = Vector512.Create(Tiny), sum = Vector512<double>.Zero, bad = sum;
        for (int i = 0; i < mu.Length; i++)
        {
            Vector512<double> m = mu[i], k = n[i];
            bad |= Vector512.LessThan(m, Vector512<double>.Zero) | (Vector512.GreaterThan(k, Vector512<double>.Zero) & Vector512.LessThan(m, tiny));
            Vector512<double> clamped = Vector512.ConditionalSelect(Vector512.LessThan(m, tiny), tiny, m);
            sum += (m - k) - (k * VectorLogarithm.Log(clamped * inverse[i]));
        }

        double total = 2 * PaddedVectors.SumLanes(sum);
        return Vector512.EqualsAll(bad.AsInt64(), Vector512<long>.Zero) && !double.IsNaN(total) ? total : double.PositiveInfinity;
    }

    /// <summary>The derivative of the deviance in each expectation: 2(1 − n/μ).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Slopes(ReadOnlySpan<double> expected, CountRows counts, Span<double> slopes)
    {
        ReadOnlySpan<Vector512<double>> mu = PaddedVectors.AsVectors(expected);
        ReadOnlySpan<Vector512<double>> n = PaddedVectors.AsVectors(counts.Counts)[..mu.Length];
        Span<Vector512<double>> w = PaddedVectors.AsVectors(slopes)[..mu.Length];
        Vector512<double> tiny = Vector512.Create(Tiny), two = Vector512.Create(2.0);
        for (int i = 0; i < mu.Length; i++)
        {
            Vector512<double> clamped = Vector512.ConditionalSelect(Vector512.LessThan(mu[i], tiny), tiny, mu[i]);
            w[i] = two - (two * (n[i] / clamped));
        }
    }

    /// <summary>The root of the second derivative of the deviance in each expectation: √(2n)/μ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Roots(ReadOnlySpan<double> expected, CountRows counts, Span<double> roots)
    {
        ReadOnlySpan<Vector512<double>> mu = PaddedVectors.AsVectors(expected);
        ReadOnlySpan<Vector512<double>> n = PaddedVectors.AsVectors(counts.RootOfTwice)[..mu.Length];
        Span<Vector512<double>> r = PaddedVectors.AsVectors(roots)[..mu.Length];
        Vector512<double> tiny = Vector512.Create(Tiny);
        for (int i = 0; i < mu.Length; i++)
        {
            Vector512<double> clamped = Vector512.ConditionalSelect(Vector512.LessThan(mu[i], tiny), tiny, mu[i]);
            r[i] = n[i] / clamped;
        }
    }
}
