using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>How well the interpolation of a deformation follows what it stands for: refolds at the same value.</summary>
/// <param name="Experiment">The experiment.</param>
/// <param name="Parameter">The nuisance's parameter.</param>
/// <param name="Points">One per value, rising.</param>
/// <param name="Largest">The largest of all errors within ±3σ, absolute; null where nothing could be refolded.</param>
public sealed record InterpolationCheck(string Experiment, string Parameter, ImmutableArray<InterpolationPoint> Points, double? Largest);
