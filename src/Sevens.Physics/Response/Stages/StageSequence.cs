using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response.Efficiencies;

namespace Sevens.Physics.Response.Stages;

/// <summary>Stages sorted by what they do: selections on the mean signal, countings, one smearing made of all, selections on what is observed.</summary>
internal sealed class StageSequence
{
    /// <summary>The share of a signal that may fall below an axis from 0 unnoticed.</summary>
    private const double Leakage = 1e-3;

    private StageSequence(
        ImmutableArray<IEfficiency> onSignal, ImmutableArray<CountedStage> countings, ISmearing? smearing, ImmutableArray<IEfficiency> onObserved, SignalKind gives)
    {
        OnSignal = onSignal;
        Countings = countings;
        Smearing = smearing;
        OnObserved = onObserved;
        Gives = gives;
    }

    public ImmutableArray<IEfficiency> OnSignal { get; }

    public ImmutableArray<CountedStage> Countings { get; }

    public ISmearing? Smearing { get; }

    public ImmutableArray<IEfficiency> OnObserved { get; }

    public SignalKind Gives { get; }

    public static StageSequence Of(SignalKind signal, IEnumerable<IResponseStage> stages)
    {
        ImmutableArray<IEfficiency> onSignal = [];
        ImmutableArray<CountedStage> countings = [];
        ISmearing? smearing = null;
        ImmutableArray<IEfficiency> onObserved = [];
        SignalKind kind = signal;
        foreach (IResponseStage stage in stages)
        {
            kind = stage.Gives(kind);
            switch (stage)
            {
                case Selection selection when smearing is not null:
                    onObserved = onObserved.Add(selection.Efficiency);
                    break;
                case Selection selection when countings.IsEmpty:
                    onSignal = onSignal.Add(selection.Efficiency);
                    break;
                case Selection selection:
                    countings = countings.SetItem(countings.Length - 1, countings[^1] with { Selections = countings[^1].Selections.Add(selection.Efficiency) });
                    break;
                case ICounting when smearing is not null:
                    throw new ArgumentException("stages: found a counting after a smearing, expected countings first", nameof(stages));
                case ICounting counting:
                    countings = countings.Add(new CountedStage(counting, []));
                    break;
                case ISmearing when !onObserved.IsEmpty:
                    throw new ArgumentException("stages: found a selection between two smearings, expected smearings next to each other", nameof(stages));
                case ISmearing next:
                    smearing = smearing is null ? next : new ConvolvedSmearing(smearing, next);
                    break;
                default:
                    throw new ArgumentException($"stages: found {stage.GetType().Name}, expected a counting, a smearing or a selection", nameof(stages));
            }
        }

        return new StageSequence(onSignal, countings, smearing, onObserved, kind);
    }

    /// <summary>Checks that the last stage gives what an axis is in.</summary>
    /// <exception cref="ArgumentException">It gives something else.</exception>
    public void RequireKind(SignalKind kind, Axis axis)
    {
        if (Gives != kind)
        {
            throw new ArgumentException($"axis '{axis.Name}' is in {SignalKinds.Named(kind)}, but the last stage gives {SignalKinds.Named(Gives)}", nameof(kind));
        }
    }

    /// <summary>Checks that no signal is carried below an axis that begins at 0 or below.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="taken">The signals that the smearing takes.</param>
    /// <exception cref="InvalidOperationException">A share of one is.</exception>
    public void RequireKept(Axis axis, IEnumerable<double> taken)
    {
        if (Smearing is not { } smearing || axis.Lower > 0)
        {
            return;
        }

        foreach (double value in taken.Where(v => v > 0))
        {
            double lower = smearing.Reach(value).Lower;
            double lost = lower < axis.Lower && smearing.Width(value) > 0 ? smearing.Mass(value, lower, axis.Lower) : 0;
            double share = lost * BeforeSmearing(value);
            if (share > Leakage)
            {
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"resolution: of a signal of {value:G4} on axis '{axis.Name}' the share {share:G2} falls below {axis.Lower}; begin the axis at a threshold above 0 or below zero, or say belowZero: lost"));
            }
        }
    }

    /// <summary>The efficiency of the last stage before the smearing.</summary>
    private double BeforeSmearing(double value)
    {
        double accepted = 1;
        foreach (IEfficiency efficiency in Countings.IsEmpty ? OnSignal : Countings[^1].Selections)
        {
            accepted *= efficiency.At(value);
        }

        return accepted;
    }
}
