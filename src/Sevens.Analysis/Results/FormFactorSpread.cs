using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The total cross section with several form factors, each relative to the first.</summary>
/// <param name="Reference">The form factor that the others are compared with: the first.</param>
/// <param name="FormFactors">One entry per form factor, the reference first.</param>
public sealed record FormFactorSpread(string Reference, ImmutableArray<FormFactorTotals> FormFactors);
