namespace Sevens.Analysis.Results;

/// <summary>A hypothesis test.</summary>
/// <param name="Hypothesis">What is tested.</param>
/// <param name="Q">The test statistic.</param>
/// <param name="Significance">Gaussian standard deviations.</param>
/// <param name="Method">How it was made.</param>
public sealed record FitTest(string Hypothesis, double? Q, double? Significance, string Method);
