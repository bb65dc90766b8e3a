using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Definitions.Responses.Stages;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Response;

namespace Sevens.Experiments.Definitions.Responses.Joint;

/// <summary>A second signal of the same recoil, on an axis of its own.</summary>
public sealed record SecondSignalDefinition
{
    /// <summary>Recoil to the second signal.</summary>
    [Description("Nuclear-recoil energy to the second signal.")]
    public required QuenchingDefinition Quenching { get; init; }

    /// <summary>What becomes of it, in order.</summary>
    [AtLeastOne("stage")]
    [Description("What becomes of it, in order: countings, smearings, efficiencies.")]
    public required ImmutableArray<StageDefinition> Stages { get; init; }

    /// <summary>How its fluctuations hang together with those of the first.</summary>
    [Description("How its fluctuations hang together with those of the first signal: independent or sharedQuanta.")]
    public required FluctuationsDefinition Fluctuations { get; init; }

    /// <summary>What is made of signals that a resolution carries below an axis from 0.</summary>
    [Description("refuse (the default) or lost: what is made of signals that stages carry below an axis that begins at 0.")]
    public BelowZero BelowZero { get; init; } = BelowZero.Refuse;
}
