using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>A proton pulse of constant current folded with the pion and muon lifetimes.</summary>
[Variant("squarePulse")]
[Description("A proton pulse of constant current folded with the pion and muon lifetimes.")]
public sealed record SquarePulseArrival : ArrivalDefinition
{
    /// <summary>When it begins on the clock of the data.</summary>
    [Description("When the pulse begins on the clock of the data.")]
    public required Duration Start { get; init; }

    /// <summary>How long it lasts.</summary>
    [Positive]
    [Description("How long the pulse lasts.")]
    public required Duration Width { get; init; }
}
