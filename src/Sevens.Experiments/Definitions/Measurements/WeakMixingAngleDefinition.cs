using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>sin²θ_W at low energy, in the MS-bar scheme, at zero momentum transfer or at one that is stated.</summary>
[Variant("weakMixingAngle")]
[Description("sin²θ_W at low energy, in the MS-bar scheme, at zero momentum transfer or at one that is stated.")]
public sealed record WeakMixingAngleDefinition : MeasurementDefinition
{
    /// <summary>sin²θ_W.</summary>
    [Description("sin²θ_W.")]
    public required MeasuredValue WeakMixingAngle { get; init; }

    /// <summary>The momentum transfer at which it was measured; null for zero. It runs to zero as in the Standard Model.</summary>
    [NonNegative]
    [Description("The momentum transfer at which it was measured, 0 by default; it runs to zero as in the Standard Model.")]
    public MomentumTransfer? MomentumTransfer { get; init; }
}
