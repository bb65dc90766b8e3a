using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The CEvNS events of a model against those of the Standard Model.</summary>
/// <param name="StandardModelEvents">Events without new physics.</param>
/// <param name="Ratio">Events of the model ÷ those; null where there are none.</param>
/// <param name="RatioByAxis">Axis → the ratio of the sums over all other axes, per bin; null where there are none.</param>
public sealed record ModelComparison(
    double StandardModelEvents, double? Ratio, ImmutableSortedDictionary<string, ImmutableArray<double?>> RatioByAxis);
