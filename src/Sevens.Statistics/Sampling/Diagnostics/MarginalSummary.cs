using System.Collections.Immutable;

namespace Sevens.Statistics.Sampling.Diagnostics;

/// <summary>One parameter's posterior, with all others integrated out.</summary>
public sealed record MarginalSummary
{
    /// <summary>The mean.</summary>
    public required double Mean { get; init; }

    /// <summary>The standard error of the mean from the finite number of draws.</summary>
    public required double MeanError { get; init; }

    /// <summary>The standard deviation.</summary>
    public required double Deviation { get; init; }

    /// <summary>The median.</summary>
    public required double Median { get; init; }

    /// <summary>Credible intervals, two per level.</summary>
    public required ImmutableArray<CredibleInterval> Intervals { get; init; }

    /// <summary>Summarises draws.</summary>
    /// <param name="chains">The values chain by chain.</param>
    /// <param name="levels">Probabilities of the intervals.</param>
    /// <param name="effectiveSize">How many independent draws they are worth.</param>
    /// <exception cref="ArgumentException">No draws.</exception>
    public static MarginalSummary Of(IReadOnlyList<double[]> chains, IEnumerable<double> levels, double effectiveSize)
    {
        ArgumentNullException.ThrowIfNull(chains);
        ArgumentNullException.ThrowIfNull(levels);
        double[] sorted = [.. chains.SelectMany(c => c).Order()];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("found no draws, expected at least one", nameof(chains));
        }

        double mean = sorted.Average();
        double deviation = Math.Sqrt(sorted.Sum(v => (v - mean) * (v - mean)) / Math.Max(1, sorted.Length - 1));
        return new MarginalSummary
        {
            Mean = mean,
            MeanError = deviation / Math.Sqrt(effectiveSize),
            Deviation = deviation,
            Median = SampleQuantile.Of(sorted, 0.5),
            Intervals = [.. levels.SelectMany(level => new[] { EqualTails(sorted, level), HighestDensity(sorted, level) })],
        };
    }

    private static CredibleInterval EqualTails(double[] sorted, double level) => new(
        level, CredibleIntervalKind.EqualTails, SampleQuantile.Of(sorted, 0.5 * (1 - level)), SampleQuantile.Of(sorted, 0.5 * (1 + level)));

    /// <summary>The shortest interval that holds the draws: one, also where the region of highest density has several parts.</summary>
    private static CredibleInterval HighestDensity(double[] sorted, double level)
    {
        int count = Math.Clamp((int)Math.Ceiling(level * sorted.Length), 1, sorted.Length);
        int best = 0;
        for (int i = 1; i + count <= sorted.Length; i++)
        {
            best = sorted[i + count - 1] - sorted[i] < sorted[best + count - 1] - sorted[best] ? i : best;
        }

        return new CredibleInterval(level, CredibleIntervalKind.HighestDensity, sorted[best], sorted[best + count - 1]);
    }
}
