using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Sources;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>A neutrino source: which kind, and what that kind needs. Each kind is a record of its own.</summary>
[DefinitionSchema("sevens/source/1")]
[Extensible]
[Variants("kind")]
[Description("A neutrino source.")]
public abstract record SourceDefinition
{
    /// <summary>The name by which experiments use it.</summary>
    [EntryName]
    [Description("The name by which experiments use it.")]
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>Where the numbers come from.</summary>
    [Reference]
    [AtLeastOne("identifier such as arXiv:2110.07730")]
    [Description("Where the numbers come from.")]
    public required ImmutableArray<string> Citation { get; init; }

    /// <summary>What a reader must know: choices, approximations, caveats.</summary>
    [Description("What a reader must know: choices, approximations, caveats.")]
    public ImmutableArray<string>? Notes { get; init; }

    /// <summary>One standard deviation of the flux of all components together ÷ the flux.</summary>
    [Positive]
    [Description("Relative uncertainty (one standard deviation) of the flux of all components together, for example 0.1.")]
    public double? NormalisationError { get; init; }

    /// <summary>What makes the source of this kind.</summary>
    internal abstract SourceAssembly Assembly { get; }
}
