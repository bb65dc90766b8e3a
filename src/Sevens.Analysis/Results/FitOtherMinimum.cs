using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A minimum in another region that belongs to the intervals of a fit: a mirror image, another valley.</summary>
/// <param name="Above">How far it lies above the lowest one, in units of −2 ln L.</param>
/// <param name="Values">Parameter of interest → its value there.</param>
/// <param name="Intervals">Parameter → the parts of its intervals about this minimum, at levels above the lowest minimum.</param>
public sealed record FitOtherMinimum(
    double Above, ImmutableSortedDictionary<string, double> Values, ImmutableSortedDictionary<string, ImmutableArray<FitInterval>> Intervals);
