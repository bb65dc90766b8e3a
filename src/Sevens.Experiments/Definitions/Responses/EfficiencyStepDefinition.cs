using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>A factor on the efficiency below a count.</summary>
public sealed record EfficiencyStepDefinition
{
    /// <summary>The count below which the factor holds.</summary>
    [Positive]
    [Description("The count below which the factor holds.")]
    public required PhotoelectronCount Below { get; init; }

    /// <summary>The factor.</summary>
    [Within(0, 1)]
    [Description("The factor, between 0 and 1.")]
    public required double Factor { get; init; }
}
