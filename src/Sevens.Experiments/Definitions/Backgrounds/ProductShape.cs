using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>An energy distribution times an arrival-time distribution.</summary>
[Variant("product")]
[Description("An energy distribution times an arrival-time distribution, normalised over the fit region unless an exposure makes it absolute.")]
public sealed record ProductShape : ShapeDefinition
{
    /// <summary>The distribution along the energy axis.</summary>
    [Description("The distribution along the energy axis.")]
    public required ColumnReference Energy { get; init; }

    /// <summary>The distribution along the time axis.</summary>
    [Description("The distribution along the time axis.")]
    public required ColumnReference Time { get; init; }

    /// <summary>Whether the energy distribution still has to be multiplied by the efficiency.</summary>
    [Description("included: the energy distribution holds accepted events; toApply: it still has to be multiplied by the efficiency at its bin centres.")]
    public required AcceptanceState Acceptance { get; init; }

    /// <summary>The exposure that makes an energy distribution per GWh absolute.</summary>
    [Positive]
    [Description("The delivered beam energy that makes an energy distribution per GWh absolute.")]
    public DeliveredEnergy? Exposure { get; init; }
}
