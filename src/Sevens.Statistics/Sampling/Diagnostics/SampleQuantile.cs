namespace Sevens.Statistics.Sampling.Diagnostics;

/// <summary>Quantiles of draws.</summary>
internal static class SampleQuantile
{
    /// <summary>Between the draws next to it, in equal steps: definition 7 of R. J. Hyndman and Y. Fan, Am. Stat. 50 (1996) 361.</summary>
    public static double Of(ReadOnlySpan<double> sorted, double probability)
    {
        double place = probability * (sorted.Length - 1);
        int below = Math.Min((int)place, sorted.Length - 1);
        return below == sorted.Length - 1 ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
