using System.Collections.Immutable;

namespace Sevens.Experiments.Theory;

/// <summary>The theory error of a number: one sigma, in its own unit.</summary>
/// <param name="Total">With all correlations.</param>
/// <param name="ByOrigin">Origin, in camel case → the error of the nuisances of this origin alone, with their correlations.</param>
public sealed record TheoryError(double Total, ImmutableSortedDictionary<string, double> ByOrigin);
