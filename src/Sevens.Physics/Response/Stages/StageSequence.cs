using System.Collections.Immutable;
using Sevens.Physics.Response.Efficiencies;

namespace Sevens.Physics.Response.Stages;

/// <summary>Stages sorted by what they do: selections on the mean signal, countings, one smearing made of all, selections on what is observed.</summary>
internal sealed class StageSequence
{
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

    /// <summary>The efficiency of the last stage before the smearing.</summary>
    public double BeforeSmearing(double value)
    {
        double accepted = 1;
        foreach (IEfficiency efficiency in Countings.IsEmpty ? OnSignal : Countings[^1].Selections)
        {
            accepted *= efficiency.At(value);
        }

        return accepted;
    }
}
