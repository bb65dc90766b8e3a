using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The minimum that a scan refers to.</summary>
/// <param name="Values">Every free parameter with its value there.</param>
/// <param name="TwoNll">−2 ln L relative to the saturated model.</param>
public sealed record ScanBest(ImmutableSortedDictionary<string, double> Values, double? TwoNll);
