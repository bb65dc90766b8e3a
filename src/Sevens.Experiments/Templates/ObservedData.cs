using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Templates;

/// <summary>What an experiment observed.</summary>
/// <param name="Events">Counts, or measured values as events over the whole exposure.</param>
/// <param name="Errors">The one-sigma errors of measured values, in events; null for counts, whose errors are those of Poisson.</param>
public sealed record ObservedData(BinnedArray Events, BinnedArray? Errors)
{
    /// <summary>The same change of bins for events and errors; it must not join any.</summary>
    internal ObservedData Each(Func<BinnedArray, BinnedArray> change) => new(change(Events), Errors is { } errors ? change(errors) : null);
}
