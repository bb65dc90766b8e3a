namespace Sevens.Experiments.Templates;

/// <summary>A cut on an axis: only bins between two of its edges are used.</summary>
/// <param name="Axis">Name of the axis.</param>
/// <param name="Lower">Lower edge, in the unit of the axis.</param>
/// <param name="Upper">Upper edge, in the unit of the axis.</param>
public sealed record AxisWindow(string Axis, double Lower, double Upper);
