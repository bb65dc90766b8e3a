using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Calibrations;

/// <summary>Measured quenching factors of one material.</summary>
[DefinitionSchema("sevens/quenching-points/1")]
[Extensible]
[Description("Measured quenching factors of one material, to which a curve can be fitted.")]
public sealed record QuenchingPointsDefinition
{
    /// <summary>The name.</summary>
    [EntryName]
    [Description("The name.")]
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>Where the numbers come from.</summary>
    [Reference]
    [AtLeastOne("identifier such as arXiv:2110.07730")]
    [Description("Where the numbers come from.")]
    public required ImmutableArray<string> Citation { get; init; }

    /// <summary>What a reader must know.</summary>
    [Description("What a reader must know.")]
    public ImmutableArray<string>? Notes { get; init; }

    /// <summary>The points.</summary>
    [AtLeastOne("measured point")]
    [Description("The points.")]
    public required ImmutableArray<QuenchingPointDefinition> Points { get; init; }
}
