using System.Runtime.InteropServices;

namespace Sevens.Statistics.Intervals;

/// <summary>An interval of a parameter at a confidence level.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ConfidenceInterval(double Lower, double Upper)
{
    /// <summary>The standard error of the lower end from the number of toys; NaN of an end that is exact or a bound.</summary>
    public double LowerError { get; init; } = double.NaN;

    /// <summary>The standard error of the upper end, in the same way.</summary>
    public double UpperError { get; init; } = double.NaN;
}
