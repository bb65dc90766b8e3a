using System.Runtime.InteropServices;

namespace Sevens.Statistics.Fitting;

/// <summary>A value with its standard error.</summary>
/// <param name="Value">The value.</param>
/// <param name="Error">One standard deviation from the curvature of the likelihood; NaN where it is not defined.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Estimate(double Value, double Error);
