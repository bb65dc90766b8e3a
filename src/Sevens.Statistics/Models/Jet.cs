using System.Runtime.InteropServices;

namespace Sevens.Statistics.Models;

/// <summary>A function of one parameter at a point, with its exact first and second derivative.</summary>
/// <param name="Value">The value.</param>
/// <param name="First">The first derivative.</param>
/// <param name="Second">The second derivative.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Jet(double Value, double First, double Second);
