namespace Sevens.Analysis.Results;

/// <summary>The flux-averaged cross section of one flavour.</summary>
/// <param name="Flavour">The incoming flavour.</param>
/// <param name="AverageCm2">cm² per what <see cref="CrossSectionResult.Per"/> names.</param>
public sealed record FlavourAverage(string Flavour, double AverageCm2);
