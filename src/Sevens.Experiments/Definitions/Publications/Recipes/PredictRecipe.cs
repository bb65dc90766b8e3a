using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>predict</c>.</summary>
[Variant("predict")]
[Description("sevens predict")]
public sealed record PredictRecipe : RunRecipe
{
    /// <summary>A number of the definition with other values.</summary>
    [Description("A number of the definition and its other values, as KEY=FROM:TO:N or KEY=a,b,c; the result then has one point for each.")]
    public string? Vary { get; init; }
}
