using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>A proton pulse that rises and falls linearly, folded with the pion and muon lifetimes.</summary>
[Variant("triangularPulse")]
[Description("A proton pulse that rises and falls linearly, folded with the pion and muon lifetimes.")]
public sealed record TriangularPulseArrival : ArrivalDefinition
{
    /// <summary>When it begins on the clock of the data.</summary>
    [Description("When the pulse begins on the clock of the data.")]
    public required Duration Start { get; init; }

    /// <summary>How long it lasts, twice its full width at half maximum.</summary>
    [Positive]
    [Description("How long the pulse lasts: the base of the triangle, twice its full width at half maximum.")]
    public required Duration Base { get; init; }
}
