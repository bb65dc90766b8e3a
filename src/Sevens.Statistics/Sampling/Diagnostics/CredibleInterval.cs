namespace Sevens.Statistics.Sampling.Diagnostics;

/// <summary>Where a parameter lies with a stated posterior probability.</summary>
/// <param name="Level">The probability.</param>
/// <param name="Kind">Which of the intervals of this probability it is.</param>
/// <param name="Lower">Its lower end.</param>
/// <param name="Upper">Its upper end.</param>
public sealed record CredibleInterval(double Level, CredibleIntervalKind Kind, double Lower, double Upper);
