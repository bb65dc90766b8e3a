using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>The same efficiency everywhere.</summary>
[Variant("constant")]
[Description("The same efficiency everywhere.")]
public sealed record ConstantEfficiencyDefinition : EfficiencyDefinition
{
    /// <summary>The efficiency.</summary>
    [Within(0, 1)]
    [Description("The efficiency.")]
    public required double Value { get; init; }

    internal override IEnumerable<string> Parameters => ["value"];

    internal override EfficiencyDefinition Moved(string parameter, double by) => parameter switch
    {
        "value" => this with { Value = Value + by },
        _ => base.Moved(parameter, by),
    };
}
