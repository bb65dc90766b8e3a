using System.Runtime.InteropServices;

namespace Sevens.Statistics.Intervals;

/// <summary>An interval of a parameter at a confidence level.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ConfidenceInterval(double Lower, double Upper);
