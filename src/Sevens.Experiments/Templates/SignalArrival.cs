using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Templates;

/// <summary>The accepted share of every flux component in each bin of the time axis.</summary>
internal sealed class SignalArrival
{
    private const double MicrosecondsPerSecond = 1e6;
    private readonly ImmutableDictionary<(EmissionPhase Phase, EmissionInterval? Interval), BinnedArray> shares;

    private SignalArrival(IEnumerable<FluxComponent> components, Func<FluxComponent, BinnedArray> share) =>
        shares = components.DistinctBy(Key).ToImmutableDictionary(Key, share);

    private SignalArrival() => shares = ImmutableDictionary<(EmissionPhase Phase, EmissionInterval? Interval), BinnedArray>.Empty;

    /// <summary>Where time is not observed: a single bin that takes everything.</summary>
    public static SignalArrival Unobserved { get; } = new();

    /// <summary>What arrives of a component.</summary>
    public BinnedArray this[FluxComponent component] => shares.TryGetValue(Key(component), out BinnedArray? share) ? share : Everything;

    private static BinnedArray Everything { get; } = new([Axis.Uniform(ObservableAxes.Time, "us", 0, 1, 1)], [1]);

    /// <summary>A pulsed source.</summary>
    /// <exception cref="ArgumentException">A steady component, or bins that the arrival time cannot give.</exception>
    public static SignalArrival OfPhases(ImmutableArray<FluxComponent> components, Axis time, IArrivalTime arrival, TimeEfficiency? acceptance) =>
        new(components, c => new BinnedArray([time], arrival.Fractions(c.Phase, time.Edges.AsSpan(), acceptance)));

    /// <summary>A source whose components have times of their own, evenly spread within each.</summary>
    public static SignalArrival OfIntervals(ImmutableArray<FluxComponent> components, Axis time) =>
        new(components, c => new BinnedArray([time], Overlaps(c.Interval!, time)));

    private static (EmissionPhase Phase, EmissionInterval? Interval) Key(FluxComponent component) => (component.Phase, component.Interval);

    private static double[] Overlaps(EmissionInterval interval, Axis time)
    {
        (double start, double end) = (MicrosecondsPerSecond * interval.Start, MicrosecondsPerSecond * interval.End);
        return [.. Enumerable.Range(0, time.Count).Select(i => Math.Max(0, Math.Min(end, time.Edges[i + 1]) - Math.Max(start, time.Edges[i])) / (end - start))];
    }
}
