using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>A model of new physics: an interaction of neutrinos with nuclei beside the Standard Model's.</summary>
[DefinitionSchema("sevens/model/1")]
[Extensible]
[Variants("kind")]
[Description("A model of new physics: an interaction of neutrinos with nuclei beside the Standard Model's.")]
public abstract record ModelDefinition
{
    /// <summary>The name by which it is used.</summary>
    [FamilyName]
    [Description("The name by which it is used.")]
    public required string Name { get; init; }

    /// <summary>What it is, in a line.</summary>
    [Description("What it is, in a line.")]
    public required string Title { get; init; }

    /// <summary>What a reader must know besides.</summary>
    [Description("What a reader must know besides.")]
    public ImmutableArray<string>? Notes { get; init; }

    /// <summary>Values of parameters that go by a name.</summary>
    [Description("Values of parameters that go by a name, set together as @NAME.")]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>>? Points { get; init; }

    /// <summary>Where formulas and charges come from.</summary>
    [Reference]
    [AtLeastOne("identifier such as arXiv:2110.07730")]
    [Description("Where formulas and charges come from.")]
    public required ImmutableArray<string> Citation { get; init; }
}
