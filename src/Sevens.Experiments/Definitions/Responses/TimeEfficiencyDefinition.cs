using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>1 up to an onset, then e^(−rate·(t − onset)).</summary>
public sealed record TimeEfficiencyDefinition
{
    /// <summary>Where the decline begins.</summary>
    [Description("Where the decline begins.")]
    public required Duration Onset { get; init; }

    /// <summary>The rate of decline.</summary>
    [NonNegative]
    [Description("The rate of decline.")]
    public required Rate Rate { get; init; }
}
