using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Templates;

/// <summary>Counts of a window without beam, which measure the steady-state background with its own Poisson error.</summary>
/// <param name="Counts">Counts on the axes of the experiment.</param>
/// <param name="TimeSlope">The exponential slope fitted to them, per unit of the time axis: where a fit starts.</param>
public sealed record AuxiliaryCounts(BinnedArray Counts, double TimeSlope);
