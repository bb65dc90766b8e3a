using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Numerics.Tables;

namespace Sevens.Experiments.Definitions.Responses.PulseShapes;

/// <summary>A measured curve, linear between its points.</summary>
[Variant("tabulated")]
[Description("A measured curve in the recoil energy (keVnr), linear between its points.")]
public sealed record TabulatedFraction : PromptFractionDefinition
{
    /// <summary>A file of the format sevens/table/1.</summary>
    [Description("A file of the format sevens/table/1 whose argument is the recoil energy in keVnr.")]
    public required string Table { get; init; }

    /// <summary>Its column.</summary>
    [Description("The column of the share of prompt light.")]
    public required string Column { get; init; }

    /// <summary>What holds below the first point.</summary>
    [Description("What holds below the first point: refuse, zero or hold.")]
    public required OutsideRange Below { get; init; }

    /// <summary>What holds above the last point.</summary>
    [Description("What holds above the last point: refuse, zero or hold.")]
    public required OutsideRange Above { get; init; }
}
