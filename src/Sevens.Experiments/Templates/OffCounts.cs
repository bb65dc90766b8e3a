using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Templates;

/// <summary>Counts with the source off, which measure a steady background in every bin with their own Poisson errors.</summary>
/// <param name="Counts">Counts on the axes of the experiment.</param>
/// <param name="Ratio">Live time with the source on over live time with it off.</param>
public sealed record OffCounts(BinnedArray Counts, double Ratio);
