using System.Buffers;
using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Stages;

namespace Sevens.Physics.Response;

/// <summary>
/// A response as a chain of stages: the mean signal of a recoil, then countings, smearings and selections in their order, then the bins of an axis.
/// Countings come before smearings; a selection acts on the signal at its place. Bins are integrals of the last stage, never samples at their centres.
/// </summary>
public sealed class StagedResponse : IEnergyResponse
{
    private const int LeakagePoints = 200;

    /// <summary>Beyond as many kinks a counting is smooth for all purposes, and quadrature finds its own panels.</summary>
    private const int MostCountingKinks = 500;
    private readonly IRecoilSignal signal;
    private readonly StageSequence sequence;
    private readonly ObservedBins observed;
    private readonly CountTable? counts;
    private readonly BelowZero belowZero;

    /// <summary>Puts a chain together.</summary>
    /// <param name="signal">The mean signal of a recoil.</param>
    /// <param name="stages">What becomes of it, in order; none for an ideal detector.</param>
    /// <param name="kind">What the axis is in; what the last stage gives.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="belowZero">What is made of signals carried below an axis that begins at 0.</param>
    /// <exception cref="ArgumentException">A stage that does not take what the one before gives, or a last one that does not give what the axis is in.</exception>
    public StagedResponse(IRecoilSignal signal, IEnumerable<IResponseStage> stages, SignalKind kind, Axis axis, BelowZero belowZero)
    {
        ArgumentNullException.ThrowIfNull(signal);
        ArgumentNullException.ThrowIfNull(stages);
        ArgumentNullException.ThrowIfNull(axis);
        this.signal = signal;
        this.belowZero = belowZero;
        Axes = [axis];
        sequence = StageSequence.Of(signal.Kind, stages);
        sequence.RequireKind(kind, axis);
        observed = new ObservedBins(axis, sequence.Smearing, sequence.OnObserved);
        counts = sequence.Countings.IsEmpty ? null : CountTable.Of(sequence.Countings, observed);
    }

    /// <inheritdoc/>
    public ImmutableArray<Axis> Axes { get; }

    private Axis Axis => Axes[0];

    /// <inheritdoc/>
    public IEnumerable<double> Kinks(double maximumRecoilMeV)
    {
        double highest = signal.At(maximumRecoilMeV);
        IEnumerable<double> levels = sequence.OnSignal.SelectMany(e => e.Kinks);
        if (sequence.Countings.IsEmpty)
        {
            levels = levels.Concat(observed.Steps());
        }
        else if (sequence.Countings[0].Counting.Kinks(highest).Take(MostCountingKinks + 1).ToArray() is { Length: <= MostCountingKinks } kinks)
        {
            levels = levels.Concat(kinks);
        }

        return signal.Kinks.Concat(signal.TurningPoints).Concat(levels.Where(l => l > 0).Distinct().SelectMany(level => signal.Crossings(level, maximumRecoilMeV)));
    }

    /// <inheritdoc/>
    public void RequireDefinedTo(double maximumRecoilMeV)
    {
        signal.RequireDefinedTo(maximumRecoilMeV);
        if (belowZero == BelowZero.Refuse)
        {
            IEnumerable<double> taken = counts is null
                ? Enumerable.Range(1, LeakagePoints).Select(i => signal.At(maximumRecoilMeV * i / LeakagePoints))
                : Enumerable.Range(1, Math.Max(0, counts.Rows - 1)).Select(n => (double)n);
            sequence.RequireKept(Axis, taken);
        }
    }

    /// <inheritdoc/>
    public void Fill(double recoilMeV, Span<double> probabilities)
    {
        probabilities.Clear();
        double mean = signal.At(recoilMeV);
        double accepted = 1;
        foreach (IEfficiency efficiency in sequence.OnSignal)
        {
            accepted *= efficiency.At(mean);
        }

        if (accepted == 0)
        {
            return;
        }

        if (counts is null)
        {
            observed.Add(mean, accepted, probabilities);
            return;
        }

        double[] rented = ArrayPool<double>.Shared.Rent(counts.Rows);
        Span<double> shares = rented.AsSpan(0, counts.Rows);
        sequence.Countings[0].Counting.Fill(mean, shares);
        counts.Add(shares, accepted, probabilities);
        ArrayPool<double>.Shared.Return(rented);
    }
}
