using System.Collections.Immutable;
using Sevens.Numerics.SpecialFunctions;
using Sevens.Statistics.Distributions;

namespace Sevens.Statistics.Searches;

/// <summary>
/// The global significance of the highest point of a scan [Gross and Vitells, Eur. Phys. J. C 70 (2010) 525, arXiv:1005.1891]: the number of times the
/// statistic crosses a low level upwards, counted in a few toys, says how often it reaches a high one somewhere.
/// </summary>
public static class LookElsewhere
{
    /// <summary>How often a scan rises through a level.</summary>
    /// <param name="statistics">The statistic along the scan; values that are not numbers end a stretch.</param>
    /// <param name="level">The level.</param>
    public static int Upcrossings(ReadOnlySpan<double> statistics, double level)
    {
        int count = 0;
        for (int i = 1; i < statistics.Length; i++)
        {
            count += statistics[i - 1] <= level && statistics[i] > level ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// A bound on the probability that the statistic exceeds a value anywhere: P(χ²_s &gt; c) + ⟨N(c₀)⟩·(c/c₀)^((s−1)/2)·e^(−(c−c₀)/2), at most 1 (eqs. 3 and 8).
    /// </summary>
    /// <param name="highest">The highest statistic of the scan, c.</param>
    /// <param name="degreesOfFreedom">Of the statistic at one point of the scan, s.</param>
    /// <param name="meanUpcrossings">The mean number of upcrossings of the low level in scans without signal.</param>
    /// <param name="level">The low level c₀, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A level that is not positive, or a mean below 0.</exception>
    public static double GlobalProbability(double highest, int degreesOfFreedom, double meanUpcrossings, double level)
    {
        if (!(level > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "expected a positive level");
        }

        if (!(meanUpcrossings >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(meanUpcrossings), meanUpcrossings, "expected a mean number that is not negative");
        }

        double here = ChiSquared.UpperTail(highest, degreesOfFreedom);
        double elsewhere = meanUpcrossings * Math.Pow(highest / level, 0.5 * (degreesOfFreedom - 1)) * Math.Exp(-0.5 * (highest - level));
        return Math.Min(1, here + elsewhere);
    }

    /// <summary>The mean number of upcrossings over scans.</summary>
    /// <param name="scans">Scans of toys without signal.</param>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentException">No scan.</exception>
    public static double MeanUpcrossings(IReadOnlyCollection<ImmutableArray<double>> scans, double level)
    {
        ArgumentNullException.ThrowIfNull(scans);
        return scans.Count > 0 ? scans.Average(s => Upcrossings(s.AsSpan(), level)) : throw new ArgumentException("found no scan, expected at least one", nameof(scans));
    }

    /// <summary>A one-sided significance for a probability.</summary>
    public static double Significance(double probability) =>
        probability <= 0 ? double.PositiveInfinity : probability >= 1 ? double.NegativeInfinity : -NormalDistribution.Quantile(probability);
}
