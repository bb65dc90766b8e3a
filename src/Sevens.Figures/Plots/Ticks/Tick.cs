using System.Runtime.InteropServices;

namespace Sevens.Figures.Plots.Ticks;

/// <summary>A labelled place on an axis.</summary>
/// <param name="Value">Where it is, in the unit of the axis.</param>
/// <param name="Label">What is written there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Tick(double Value, string Label);
