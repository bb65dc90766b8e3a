using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>sin²θ_W at low energy, in the MS-bar scheme at zero momentum transfer.</summary>
[Variant("weakMixingAngle")]
[Description("sin²θ_W at low energy, in the MS-bar scheme at zero momentum transfer.")]
public sealed record WeakMixingAngleDefinition : MeasurementDefinition
{
    /// <summary>sin²θ_W.</summary>
    [Description("sin²θ_W.")]
    public required MeasuredValue WeakMixingAngle { get; init; }
}
