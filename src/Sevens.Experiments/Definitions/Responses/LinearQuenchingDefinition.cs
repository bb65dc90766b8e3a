using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>A quenching factor linear in the recoil energy.</summary>
[Variant("linear")]
[Description("A quenching factor linear in the recoil energy: E_ee = (atZero + slope × T[keVnr]) × T.")]
public sealed record LinearQuenchingDefinition : QuenchingDefinition
{
    /// <summary>The factor at T = 0.</summary>
    [Within(0, 1)]
    [Description("The factor at T = 0.")]
    public required double AtZero { get; init; }

    /// <summary>Its slope, keVnr⁻¹.</summary>
    [Description("The slope of the factor, per keVnr.")]
    public required double SlopePerKeVnr { get; init; }

    internal override IEnumerable<string> Parameters => ["atZero", "slopePerKeVnr"];

    internal override QuenchingDefinition Moved(string parameter, double by) => parameter switch
    {
        "atZero" => this with { AtZero = AtZero + by },
        "slopePerKeVnr" => this with { SlopePerKeVnr = SlopePerKeVnr + by },
        _ => base.Moved(parameter, by),
    };
}
