using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>A Gaussian proton pulse folded with the pion and muon lifetimes.</summary>
[Variant("gaussianPulse")]
[Description("A Gaussian proton pulse folded with the pion and muon lifetimes.")]
public sealed record GaussianPulseArrival : ArrivalDefinition
{
    /// <summary>Centre of the pulse on the clock of the data.</summary>
    [Description("Centre of the pulse on the clock of the data.")]
    public required Duration Mean { get; init; }

    /// <summary>Its standard deviation.</summary>
    [Positive]
    [Description("Standard deviation of the pulse.")]
    public required Duration Sigma { get; init; }
}
