using System.Collections.Immutable;

namespace Sevens.Statistics.Sampling.Diagnostics;

/// <summary>How many independent draws correlated ones are worth.</summary>
internal static class EffectiveSize
{
    /// <summary>
    /// From autocorrelations over all chains, summed as long as pairs of them are positive and made monotone (C. J. Geyer, Stat. Sci. 7 (1992) 473);
    /// arXiv:1903.08008, eqs. 10 and 11. NaN where nothing varies.
    /// </summary>
    public static double Of(ImmutableArray<double[]> chains)
    {
        int n = chains[0].Length, m = chains.Length;
        double[] means = [.. chains.Select(c => c.Average())];
        double overall = means.Average();
        double within = 0;
        for (int k = 0; k < m; k++)
        {
            within += AutoCovariance(chains[k], means[k], 0) * n / (n - 1) / m;
        }

        double between = m > 1 ? means.Sum(v => (v - overall) * (v - overall)) / (m - 1) : 0;
        double plus = (within * (n - 1) / n) + between;
        if (!(plus > 0))
        {
            return double.NaN;
        }

        double sum = 0, previous = double.PositiveInfinity;
        for (int lag = 0; lag + 1 < n; lag += 2)
        {
            double pair = Math.Min(Correlation(lag) + Correlation(lag + 1), previous);
            if (!(pair > 0))
            {
                break;
            }

            sum += pair;
            previous = pair;
        }

        // No more than N·log10 N: an estimate beyond it is noise of chains that alternate.
        double total = (double)n * m;
        double time = Math.Max((2 * sum) - 1, 1 / Math.Log10(total));
        return total / time;

        double Correlation(int lag)
        {
            double mean = 0;
            for (int k = 0; k < m; k++)
            {
                mean += AutoCovariance(chains[k], means[k], lag) / m;
            }

            return lag == 0 ? 1 : 1 - ((within - (mean * n / (n - 1))) / plus);
        }
    }

    private static double AutoCovariance(double[] chain, double mean, int lag)
    {
        double sum = 0;
        for (int i = lag; i < chain.Length; i++)
        {
            sum += (chain[i] - mean) * (chain[i - lag] - mean);
        }

        return sum / chain.Length;
    }
}
