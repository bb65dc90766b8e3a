using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>reproduce</c>, for a number that is made of other published ones.</summary>
[Variant("reproduce")]
[Description("sevens reproduce, for a number that is made of other published ones")]
public sealed record ReproduceRecipe : RecipeDefinition
{
    /// <summary>The id of the other number, which may not be made of others itself.</summary>
    [Description("The id of another published number, which may not be made of others itself; ours is results[0].ours.")]
    public required string Id { get; init; }
}
