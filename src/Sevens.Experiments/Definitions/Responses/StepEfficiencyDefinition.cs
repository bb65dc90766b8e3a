using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Nothing below a threshold, a constant efficiency from it up.</summary>
[Variant("step")]
[Description("Nothing below a threshold, a constant efficiency from it up.")]
public sealed record StepEfficiencyDefinition : EfficiencyDefinition
{
    /// <summary>The threshold, in the unit of the signal.</summary>
    [Description("The threshold, in the unit of the signal at its place.")]
    public required double Threshold { get; init; }

    /// <summary>The efficiency far above; by default 1.</summary>
    [Within(0, 1)]
    [Description("The efficiency far above; by default 1.")]
    public double Plateau { get; init; } = 1;

    internal override IEnumerable<string> Parameters => ["threshold", "plateau"];

    internal override EfficiencyDefinition Moved(string parameter, double by) => parameter switch
    {
        "threshold" => this with { Threshold = Threshold + by },
        "plateau" => this with { Plateau = Plateau + by },
        _ => base.Moved(parameter, by),
    };
}
