namespace Sevens.Analysis.Results;

/// <summary>The numbers an axis of a figure shows.</summary>
/// <param name="Lower">The least.</param>
/// <param name="Upper">The greatest.</param>
public sealed record PlottedRange(double Lower, double Upper);
