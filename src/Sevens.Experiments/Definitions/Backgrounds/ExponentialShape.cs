using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>e^(−x/scale) along the first axis; uniform in time.</summary>
[Variant("exponential")]
[Description("exp(−x/scale) along the first axis; uniform in time.")]
public sealed record ExponentialShape : ShapeDefinition
{
    /// <summary>The scale, in the unit of the axis.</summary>
    [Positive]
    [Description("The scale, in the unit of the first axis.")]
    public required double Scale { get; init; }
}
