using System.Collections.Immutable;

namespace Sevens.Statistics.Fitting;

/// <summary>A minimum beside the lowest one, in a region of its own that an interval of the fit has to hold: a mirror image Q → −Q, another valley.</summary>
/// <param name="Minimum">The minimum.</param>
/// <param name="Above">How far it lies above the lowest one, in units of −2 ln L.</param>
/// <param name="Intervals">
/// Of each parameter of interest, at each level that reaches so high, the values about it for which −2 ln L is less than the quantile above the lowest minimum.
/// </param>
public sealed record OtherMinimum(Minimum Minimum, double Above, ImmutableArray<ProfileInterval> Intervals);
