using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>A constant quenching factor.</summary>
[Variant("constant")]
[Description("A constant quenching factor: E_ee = factor × T.")]
public sealed record ConstantQuenchingDefinition : QuenchingDefinition
{
    /// <summary>E_ee/T.</summary>
    [Within(0, 1)]
    [Description("E_ee/T, as a number or in percent.")]
    public required Fraction Factor { get; init; }

    internal override IEnumerable<string> Parameters => ["factor"];

    internal override QuenchingDefinition Moved(string parameter, double by) => parameter switch
    {
        "factor" => this with { Factor = Fraction.FromValue(Factor.Value + by) },
        _ => base.Moved(parameter, by),
    };
}
