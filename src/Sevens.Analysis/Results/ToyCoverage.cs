namespace Sevens.Analysis.Results;

/// <summary>How often a region holds the truth.</summary>
/// <param name="Level">The confidence level of the region.</param>
/// <param name="Covered">The share of toys.</param>
/// <param name="Error">Its standard error.</param>
public sealed record ToyCoverage(double Level, double? Covered, double? Error);
