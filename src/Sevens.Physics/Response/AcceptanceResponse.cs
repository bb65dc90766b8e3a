using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response.Efficiencies;

namespace Sevens.Physics.Response;

/// <summary>A detector that only counts: one bin, which holds every recoil that passes its selections on the mean signal. A bubble chamber is one.</summary>
public sealed class AcceptanceResponse : IEnergyResponse
{
    private readonly IRecoilSignal signal;
    private readonly IEfficiency[] efficiencies;

    /// <summary>Takes signal and selections.</summary>
    /// <param name="signal">The mean signal of a recoil.</param>
    /// <param name="efficiencies">Efficiencies in it, which multiply.</param>
    /// <param name="axis">An axis of one bin.</param>
    /// <exception cref="ArgumentException">An axis with more than one bin.</exception>
    public AcceptanceResponse(IRecoilSignal signal, IEnumerable<IEfficiency> efficiencies, Axis axis)
    {
        ArgumentNullException.ThrowIfNull(signal);
        ArgumentNullException.ThrowIfNull(axis);
        if (axis.Count != 1)
        {
            throw new ArgumentException($"axis '{axis.Name}': found {axis.Count} bins, expected one: a detector that only counts has no other", nameof(axis));
        }

        this.signal = signal;
        this.efficiencies = [.. efficiencies];
        Axes = [axis];
    }

    /// <inheritdoc/>
    public ImmutableArray<Axis> Axes { get; }

    private Axis Axis => Axes[0];

    /// <inheritdoc/>
    public IEnumerable<double> Kinks(double maximumRecoilMeV) => signal.Kinks.Concat(
        efficiencies.SelectMany(e => e.Kinks).Where(k => k > 0).SelectMany(k => signal.Crossings(k, maximumRecoilMeV)));

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV) => signal.RequireDefinedTo(maximumRecoilMeV);

    /// <inheritdoc/>
    public void Fill(double recoilMeV, Span<double> probabilities)
    {
        double mean = signal.At(recoilMeV);
        double accepted = 1;
        foreach (IEfficiency efficiency in efficiencies)
        {
            accepted *= efficiency.At(mean);
        }

        probabilities[0] = accepted;
    }
}
