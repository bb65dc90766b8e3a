using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>A tabulated quenching factor, linear between its points.</summary>
[Variant("tabulated")]
[Description("A tabulated quenching factor E_ee/T, linear between its points; extrapolated, it holds the factor of the end.")]
public sealed record TabulatedQuenchingDefinition : QuenchingDefinition
{
    /// <summary>A file of the format sevens/table/1.</summary>
    [Description("A file of the format sevens/table/1: recoil energy in keVnr first.")]
    public required string Table { get; init; }

    /// <summary>Its column.</summary>
    [Description("The column of quenching factors.")]
    public required string Column { get; init; }

    /// <summary>What holds below the first point.</summary>
    [Description("Below the first point: refuse (an error if such recoils could be seen), extrapolate, zero (no signal) or cut (not counted).")]
    public required UnmeasuredRecoils Below { get; init; }

    /// <summary>What holds above the last point.</summary>
    [Description("Above the last point: refuse (an error if such recoils could be seen), extrapolate or cut (not counted).")]
    public required UnmeasuredRecoils Above { get; init; }

    /// <summary>What is made of a signal that falls somewhere.</summary>
    [Description("refuse (the default) or accept a curve whose signal falls somewhere as the recoil grows.")]
    public TurningPointRule TurningPoints { get; init; } = TurningPointRule.Refuse;
}
