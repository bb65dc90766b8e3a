using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>impacts</c>.</summary>
[Variant("impacts")]
[Description("sevens impacts")]
public sealed record ImpactsRecipe : LikelihoodRecipe
{
    /// <summary>The parameter whose error is taken apart.</summary>
    [Description("The parameter whose error is taken apart; the first free one of interest by default.")]
    public string? On { get; init; }
}
