using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A fit of data that were made with known values.</summary>
/// <param name="Data"><c>expected</c> (Asimov data) or <c>toy</c>.</param>
/// <param name="Verdict">Whether the fit gave the values back.</param>
/// <param name="Asked">The parameters whose values were asked for; all others are where the observed data want them then.</param>
/// <param name="Q">−2 ln L with those at their injected values, less that at the minimum.</param>
/// <param name="PValue">The χ² probability of that or more, one degree of freedom for each; it means nothing for expected data, where q is 0.</param>
/// <param name="Parameters">The free parameters, in model order.</param>
public sealed record InjectionResult(
    string Data, ClosureVerdict Verdict, ImmutableArray<string> Asked, double? Q, double? PValue, ImmutableArray<InjectedParameter> Parameters);
