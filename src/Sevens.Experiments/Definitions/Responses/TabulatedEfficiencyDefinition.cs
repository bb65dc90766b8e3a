using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Numerics.Tables;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>A tabulated efficiency, linear between its points.</summary>
[Variant("tabulated")]
[Description("A tabulated efficiency, linear between its points.")]
public sealed record TabulatedEfficiencyDefinition : EfficiencyDefinition
{
    /// <summary>A file of the format sevens/table/1.</summary>
    [Description("A file of the format sevens/table/1: the signal at its place first, in its unit (keVnr, keVee, PE, e, eh).")]
    public required string Table { get; init; }

    /// <summary>Its column.</summary>
    [Description("The column of efficiencies.")]
    public required string Column { get; init; }

    /// <summary>What holds below the first point.</summary>
    [Description("What holds below the first point.")]
    public required OutsideRange Below { get; init; }

    /// <summary>What holds above the last point.</summary>
    [Description("What holds above the last point.")]
    public required OutsideRange Above { get; init; }
}
