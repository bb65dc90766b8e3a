using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>flux</c>.</summary>
[Variant("flux")]
[Description("sevens flux")]
public sealed record FluxRecipe : RecipeDefinition
{
    /// <summary>The source.</summary>
    [Description("A source of the catalog.")]
    public required string Source { get; init; }

    /// <summary>The distance, where the flux depends on it.</summary>
    [Positive]
    [Description("The distance, where the flux depends on it.")]
    public Length? Baseline { get; init; }

    /// <summary>An energy above which the flux is stated as well.</summary>
    [NonNegative]
    [Description("An energy above which the flux is stated as well, as sources[NAME].above.fluxPerCm2PerS.")]
    public NeutrinoEnergy? Above { get; init; }
}
