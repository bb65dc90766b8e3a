using Sevens.Numerics.Axes;
using Sevens.Physics.Response.Stages;

namespace Sevens.Physics.Response.Joint;

/// <summary>What a detector reads of a known number of quanta: the stages after photons or electrons have left the track, and the bins they end in.</summary>
public sealed class CountReadout
{
    private readonly StageSequence sequence;
    private readonly BelowZero belowZero;

    /// <summary>Puts the stages together.</summary>
    /// <param name="takes">What is read: photons, electrons or another count.</param>
    /// <param name="stages">What becomes of it, in order; none for an ideal detector.</param>
    /// <param name="kind">What the axis is in; what the last stage gives.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="belowZero">What is made of signals carried below an axis that begins at 0.</param>
    /// <exception cref="ArgumentException">A signal that is not counted, or stages that do not fit together or to the axis.</exception>
    public CountReadout(SignalKind takes, IEnumerable<IResponseStage> stages, SignalKind kind, Axis axis, BelowZero belowZero)
    {
        ArgumentNullException.ThrowIfNull(stages);
        ArgumentNullException.ThrowIfNull(axis);
        Takes = CountingRules.Counted(takes);
        Axis = axis;
        this.belowZero = belowZero;

        // The quanta themselves stand as a first counting that keeps every one.
        sequence = StageSequence.Of(takes, stages.Prepend(BinomialCounting.Detection(1, takes)));
        sequence.RequireKind(kind, axis);
        Table = CountTable.Of(sequence.Countings, new ObservedBins(axis, sequence.Smearing, sequence.OnObserved));
    }

    /// <summary>What is read.</summary>
    public SignalKind Takes { get; }

    /// <summary>The axis it fills.</summary>
    public Axis Axis { get; }

    internal CountTable Table { get; }

    /// <summary>Checks that no signal is carried below an axis from 0 unnoticed.</summary>
    /// <exception cref="InvalidOperationException">One is, and nothing is said of it.</exception>
    internal void RequireKept()
    {
        if (belowZero == BelowZero.Refuse)
        {
            sequence.RequireKept(Axis, Enumerable.Range(1, Math.Max(0, Table.Rows - 1)).Select(n => (double)n));
        }
    }
}
