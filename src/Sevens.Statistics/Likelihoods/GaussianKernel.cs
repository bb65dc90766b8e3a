using System.Runtime.Intrinsics;
using Sevens.Numerics.Vectors;

namespace Sevens.Statistics.Likelihoods;

/// <summary>χ² of measured values on padded rows.</summary>
internal static class GaussianKernel
{
    /// <summary>Σ ((μ − d)/σ)²; +∞ where an expectation is not a number.</summary>
    public static double Deviance(ReadOnlySpan<double> expected, MeasuredRows rows)
    {
        ReadOnlySpan<Vector512<double>> mu = PaddedVectors.AsVectors(expected);
        ReadOnlySpan<Vector512<double>> d = PaddedVectors.AsVectors(rows.Values)[..mu.Length];
        ReadOnlySpan<Vector512<double>> w = PaddedVectors.AsVectors(rows.InverseErrors)[..mu.Length];
        Vector512<double> even = Vector512<double>.Zero, odd = even;
        int i = 0;
        for (; i + 1 < mu.Length; i += 2)
        {
            Vector512<double> first = (mu[i] - d[i]) * w[i], second = (mu[i + 1] - d[i + 1]) * w[i + 1];
            even += first * first;
            odd += second * second;
        }

        if (i < mu.Length)
        {
            Vector512<double> last = (mu[i] - d[i]) * w[i];
            even += last * last;
        }

        double total = PaddedVectors.SumLanes(even + odd);
        return double.IsNaN(total) ? double.PositiveInfinity : total;
    }

    /// <summary>The derivative of χ² in each expectation: 2(μ − d)/σ².</summary>
    public static void Slopes(ReadOnlySpan<double> expected, MeasuredRows rows, Span<double> slopes)
    {
        ReadOnlySpan<Vector512<double>> mu = PaddedVectors.AsVectors(expected);
        ReadOnlySpan<Vector512<double>> d = PaddedVectors.AsVectors(rows.Values)[..mu.Length];
        ReadOnlySpan<Vector512<double>> w = PaddedVectors.AsVectors(rows.TwiceWeights)[..mu.Length];
        Span<Vector512<double>> s = PaddedVectors.AsVectors(slopes)[..mu.Length];
        for (int i = 0; i < mu.Length; i++)
        {
            s[i] = (mu[i] - d[i]) * w[i];
        }
    }
}
