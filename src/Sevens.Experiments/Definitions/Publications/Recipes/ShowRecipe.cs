using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>show</c>, for what it derives from an entry.</summary>
[Variant("show")]
[Description("sevens show, for what it derives from an entry")]
public sealed record ShowRecipe : RecipeDefinition
{
    /// <summary>The entry.</summary>
    [Description("An entry of the catalog, such as a measurement.")]
    public required string Entry { get; init; }
}
