using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Definitions.Publications.Recipes;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications;

/// <summary>One other choice and the recipe that takes it.</summary>
public sealed record EvidenceDefinition
{
    /// <summary>What is chosen otherwise.</summary>
    [Description("What is chosen otherwise, in a line.")]
    public required string Change { get; init; }

    /// <summary>The recipe with that choice.</summary>
    [AtLeastOne("step")]
    [Description("The recipe with that choice.")]
    public required ImmutableArray<RecipeDefinition> Recipe { get; init; }
}
