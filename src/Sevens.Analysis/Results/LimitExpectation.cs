namespace Sevens.Analysis.Results;

/// <summary>The limits that data without signal would give; null where they would give none.</summary>
/// <param name="Minus2">From data that fluctuate down by two standard deviations.</param>
/// <param name="Minus1">By one.</param>
/// <param name="Median">The median.</param>
/// <param name="Plus1">Up by one.</param>
/// <param name="Plus2">Up by two.</param>
public sealed record LimitExpectation(double? Minus2, double? Minus1, double? Median, double? Plus1, double? Plus2);
