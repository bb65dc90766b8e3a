using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>An error of the cross section: a unit Gaussian that moves one thing of a convention.</summary>
[Variants("moves")]
[Description("An error of the cross section: a unit Gaussian that moves one thing of a convention.")]
public abstract record TheoryNuisanceDefinition
{
    /// <summary>The name, which a fit gives its parameter after <c>theory-</c>.</summary>
    [EntryName]
    [Description("The name, which a fit gives its parameter after theory-.")]
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>What it comes from.</summary>
    [Description("What it comes from.")]
    public required TheoryOrigin Origin { get; init; }

    /// <summary>How far the size has been compared with its source.</summary>
    [Description("How far the size has been compared with its source.")]
    public required FigureStatus Status { get; init; }

    /// <summary>How the size follows from the source, and what a reader must know besides.</summary>
    [Description("How the size follows from the source, and what a reader must know besides.")]
    public ImmutableArray<string>? Notes { get; init; }

    /// <summary>Where the size comes from.</summary>
    [Reference]
    [AtLeastOne("identifier such as arXiv:2110.07730")]
    [Description("Where the size comes from.")]
    public required ImmutableArray<string> Citation { get; init; }
}
