using System.Collections.Immutable;

namespace Sevens.Experiments.Theory;

/// <summary>The nuisances of a set that act on given nuclides under a convention.</summary>
/// <param name="Nuisances">What each makes of the convention; none that changes nothing.</param>
/// <param name="Correlation">Their correlations, in the same order.</param>
/// <param name="LeftOut">What could not be taken into account, and why.</param>
public sealed record TheoryVariations(ImmutableArray<TheoryVariation> Nuisances, TheoryCorrelation Correlation, ImmutableArray<string> LeftOut);
