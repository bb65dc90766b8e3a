using System.Collections.Immutable;

namespace Sevens.Statistics.Fitting;

/// <summary>The profile along one row of a scan.</summary>
/// <param name="TwoNll">−2 ln L at each value; +∞ where it is infeasible.</param>
/// <param name="Verdicts">What each fit came to.</param>
public sealed record ProfiledRow(ImmutableArray<double> TwoNll, ImmutableArray<FitVerdict> Verdicts);
