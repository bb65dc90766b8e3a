namespace Sevens.Analysis.Results;

/// <summary>A credible interval.</summary>
/// <param name="Level">Its posterior probability.</param>
/// <param name="Kind"><c>equalTails</c> or <c>highestDensity</c>.</param>
/// <param name="Lower">Its lower end.</param>
/// <param name="Upper">Its upper end.</param>
public sealed record SampledInterval(double Level, string Kind, double? Lower, double? Upper);
