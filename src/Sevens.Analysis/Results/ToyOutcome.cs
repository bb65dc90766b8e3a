using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The fit of one toy.</summary>
/// <param name="TwoNll">−2 ln L at its minimum, relative to the saturated model; null where the fit failed.</param>
/// <param name="Q">−2 ln L with the parameters of interest at the truth, less that.</param>
/// <param name="Values">The free parameters.</param>
/// <param name="Errors">Their errors; null where there is none.</param>
public sealed record ToyOutcome(double? TwoNll, double? Q, ImmutableArray<double> Values, ImmutableArray<double?> Errors);
