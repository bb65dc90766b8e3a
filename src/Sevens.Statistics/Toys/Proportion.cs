using System.Runtime.InteropServices;
using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Statistics.Toys;

/// <summary>A share of toys, with what their number leaves uncertain.</summary>
/// <param name="Successes">How many of them.</param>
/// <param name="Trials">Of how many.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Proportion(int Successes, int Trials)
{
    /// <summary>
    /// Two fits of the same counts from different starts differ by less: far above their tolerance, far below what matters. Toys of few counts equal the data often, and
    /// are as far as they are whatever the last digits say.
    /// </summary>
    internal const double Resolution = 1e-6;

    /// <summary>The share of toys that are as far from a hypothesis as the data, or farther.</summary>
    /// <param name="statistics">−2 ln L, or a difference of two, by toy; NaN where a fit failed: it is not counted.</param>
    /// <param name="observed">That of the data.</param>
    public static Proportion AsFar(IReadOnlyCollection<double> statistics, double observed)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return new(statistics.Count(s => s >= observed - Resolution), statistics.Count(s => !double.IsNaN(s)));
    }

    /// <summary>The share; NaN of none.</summary>
    public double Value => Trials > 0 ? (double)Successes / Trials : double.NaN;

    /// <summary>Its standard error, from the share with one success and one failure added so that it is not 0 at the ends.</summary>
    public double Error
    {
        get
        {
            double share = (Successes + 1.0) / (Trials + 2.0);
            return Trials > 0 ? Math.Sqrt(share * (1 - share) / Trials) : double.NaN;
        }
    }

    /// <summary>Wilson's interval for the true share. [J. Am. Stat. Assoc. 22 (1927) 209]</summary>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    public (double Lower, double Upper) Interval(double level)
    {
        double z = -NormalDistribution.Quantile(0.5 * (1 - level)), square = z * z / Trials;
        double centre = (Value + (0.5 * square)) / (1 + square);
        double half = z / (1 + square) * Math.Sqrt((Value * (1 - Value) / Trials) + (square / (4 * Trials)));
        return (Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
