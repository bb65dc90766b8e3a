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

    /// <summary>The unit in which the number is wanted, where the entry states a quantity with a unit.</summary>
    [Description("Where the entry states a quantity with a unit, such as 24.4 kg: that unit.")]
    public string? Unit { get; init; }
}
