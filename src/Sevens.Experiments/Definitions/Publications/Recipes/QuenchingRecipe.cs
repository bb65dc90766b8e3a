using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>quenching fit</c>.</summary>
[Variant("quenching")]
[Description("sevens quenching fit")]
public sealed record QuenchingRecipe : RecipeDefinition
{
    /// <summary>Measured points.</summary>
    [Description("Measured points of the catalog.")]
    public required string Points { get; init; }

    /// <summary>The curve.</summary>
    [Description("The curve that is fitted, such as constant or linear.")]
    public required string Model { get; init; }

    /// <summary>The sets of points that are fitted.</summary>
    [Description("The sets of points that are fitted; all by default.")]
    public ImmutableArray<string>? Sets { get; init; }
}
