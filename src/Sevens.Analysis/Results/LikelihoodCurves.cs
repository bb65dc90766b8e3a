using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>−2 ln L less its minimum along a parameter.</summary>
/// <param name="Values">The values of the parameter.</param>
/// <param name="Profile">With all others minimised; null where infeasible.</param>
/// <param name="Slice">With all others held at the minimum; null where infeasible.</param>
public sealed record LikelihoodCurves(ImmutableArray<double> Values, ImmutableArray<double?> Profile, ImmutableArray<double?> Slice);
