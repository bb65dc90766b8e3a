using System.Collections.Immutable;
using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Statistics.Sampling.Diagnostics;

/// <summary>
/// Whether chains of one parameter tell the same: rank-normalised split R̂ and effective sample sizes.
/// [A. Vehtari, A. Gelman, D. Simpson, B. Carpenter and P.-C. Bürkner, arXiv:1903.08008]
/// </summary>
/// <param name="RHat">The larger of R̂ of the ranks and of the ranks of distances from the median; 1 where chains agree, NaN where a chain stands still.</param>
/// <param name="BulkSize">The effective sample size of the ranks: how many independent draws the mean is worth.</param>
/// <param name="TailSize">The smaller effective sample size of the 5 % and the 95 % quantile.</param>
public sealed record ParameterDiagnostics(double RHat, double BulkSize, double TailSize)
{
    /// <summary>Diagnoses a parameter.</summary>
    /// <param name="chains">Its values chain by chain, as many in each: four or more.</param>
    /// <exception cref="ArgumentException">No chain, chains of different lengths, or fewer than four draws.</exception>
    public static ParameterDiagnostics Of(IReadOnlyList<double[]> chains)
    {
        ArgumentNullException.ThrowIfNull(chains);
        if (chains.Count == 0 || chains[0].Length < 4 || chains.Any(c => c.Length != chains[0].Length))
        {
            throw new ArgumentException($"found {chains.Count} chains of {string.Join(", ", chains.Select(c => c.Length).Distinct())} draws, expected chains of one length, 4 or more", nameof(chains));
        }

        ImmutableArray<double[]> split = Split(chains);
        double[] sorted = [.. chains.SelectMany(c => c).Order()];
        double median = SampleQuantile.Of(sorted, 0.5);
        ImmutableArray<double[]> ranks = RankNormalised(split);
        ImmutableArray<double[]> folded = RankNormalised([.. split.Select(c => Array.ConvertAll(c, v => Math.Abs(v - median)))]);
        return new ParameterDiagnostics(
            Math.Max(PlainRHat(ranks), PlainRHat(folded)),
            EffectiveSize.Of(ranks),
            Math.Min(TailOf(split, SampleQuantile.Of(sorted, 0.05)), TailOf(split, SampleQuantile.Of(sorted, 0.95))));
    }

    private static double TailOf(ImmutableArray<double[]> split, double quantile) =>
        EffectiveSize.Of([.. split.Select(c => Array.ConvertAll(c, v => v <= quantile ? 1.0 : 0.0))]);

    /// <summary>Halves of the chains, so that a drift within a chain shows; the middle draw of an odd number is left out.</summary>
    private static ImmutableArray<double[]> Split(IReadOnlyList<double[]> chains)
    {
        int half = chains[0].Length / 2;
        return [.. chains.SelectMany(c => new[] { c[..half], c[^half..] })];
    }

    /// <summary>√(W(n − 1)/n + B/n)/√W with the variances within and between chains; ibid. eqs. 1–4.</summary>
    private static double PlainRHat(ImmutableArray<double[]> chains)
    {
        int n = chains[0].Length;
        double[] means = [.. chains.Select(c => c.Average())];
        double overall = means.Average();
        double between = means.Sum(m => (m - overall) * (m - overall)) / (means.Length - 1);
        double within = chains.Select((c, k) => c.Sum(v => (v - means[k]) * (v - means[k])) / (n - 1)).Average();
        return Math.Sqrt(((within * (n - 1) / n) + between) / within);
    }

    /// <summary>Normal scores of the ranks over all chains; equal values have their mean rank; ibid. eq. 14.</summary>
    private static ImmutableArray<double[]> RankNormalised(ImmutableArray<double[]> chains)
    {
        int n = chains[0].Length, total = n * chains.Length;
        double[] values = [.. chains.SelectMany(c => c)];
        int[] order = [.. Enumerable.Range(0, total)];
        Array.Sort((double[])values.Clone(), order);
        double[] scores = new double[total];
        for (int i = 0; i < total;)
        {
            int last = i;
            while (last + 1 < total && values[order[last + 1]] == values[order[i]])
            {
                last++;
            }

            double rank = 1 + (0.5 * (i + last));
            double score = NormalDistribution.Quantile((rank - 0.375) / (total + 0.25));
            for (; i <= last; i++)
            {
                scores[order[i]] = score;
            }
        }

        return [.. Enumerable.Range(0, chains.Length).Select(c => scores[(c * n)..((c + 1) * n)])];
    }
}
