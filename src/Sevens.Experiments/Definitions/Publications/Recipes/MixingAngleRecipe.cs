using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>mixing-angle</c>.</summary>
[Variant("mixing-angle")]
[Description("sevens mixing-angle")]
public sealed record MixingAngleRecipe : RecipeDefinition
{
    /// <summary>A momentum transfer.</summary>
    [NonNegative]
    [Description("A momentum transfer, whose numbers are points[0]; atZero and atZ are there without it.")]
    public MomentumTransfer? At { get; init; }
}
