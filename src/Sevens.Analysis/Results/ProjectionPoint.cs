using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The sensitivity of one design.</summary>
/// <param name="At">The values of what is varied, in the order of the axes.</param>
/// <param name="Signal">Expected CEvNS events.</param>
/// <param name="Background">Expected background events of the experiments that state any; null where none does.</param>
/// <param name="Significance">The median discovery significance of CEvNS, in standard deviations; null where no bin has a background.</param>
/// <param name="Parameters">The parameters of interest.</param>
public sealed record ProjectionPoint(
    ImmutableArray<double> At, double Signal, double? Background, double? Significance, ImmutableArray<ProjectedParameter> Parameters);
