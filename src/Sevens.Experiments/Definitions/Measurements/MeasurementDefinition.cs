using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>A measurement of something that parameters of a fit decide: a form factor, a radius, a skin, a weak charge, sin²θ_W.</summary>
[DefinitionSchema("sevens/measurement/1")]
[Extensible]
[Variants("kind")]
[Description("A measurement of something that parameters of a fit decide.")]
public abstract record MeasurementDefinition
{
    /// <summary>The name by which it is used.</summary>
    [EntryName]
    [Description("The name by which it is used.")]
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>How far the figures have been compared with the publication.</summary>
    [Description("How far the figures have been compared with the publication.")]
    public required FigureStatus Status { get; init; }

    /// <summary>What a reader must know besides.</summary>
    [Description("What a reader must know besides.")]
    public ImmutableArray<string>? Notes { get; init; }

    /// <summary>Where the figures come from.</summary>
    [Reference]
    [AtLeastOne("identifier such as arXiv:2110.07730")]
    [Description("Where the figures come from.")]
    public required ImmutableArray<string> Citation { get; init; }
}
