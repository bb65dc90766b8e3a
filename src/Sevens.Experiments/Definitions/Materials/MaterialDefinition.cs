using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Materials;

/// <summary>A target material of the catalog.</summary>
[DefinitionSchema("sevens/material/1")]
[Extensible]
[Description("A target material.")]
public sealed record MaterialDefinition
{
    /// <summary>The name by which experiments use it.</summary>
    [EntryName]
    [Description("The name by which experiments use it.")]
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>Atoms of each element per formula unit; an element with its isotopes or a group is a key too (see <see cref="Physics.Nuclei.MaterialFormula"/>).</summary>
    [Description("Atoms of each element per formula unit: Ca for natural isotopes, D, Ar[40] or \"Ge[76:0.87,74:0.13]\" for chosen ones.")]
    public required IReadOnlyDictionary<string, double> Composition { get; init; }

    /// <summary>What is left out.</summary>
    [Description("What is left out, for example dopants.")]
    public ImmutableArray<string>? Notes { get; init; }

    /// <summary>Where the composition comes from.</summary>
    [Reference]
    [AtLeastOne("identifier such as arXiv:2110.07730")]
    [Description("Where the composition comes from.")]
    public required ImmutableArray<string> Citation { get; init; }
}
