using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>fit</c>.</summary>
[Variant("fit")]
[Description("sevens fit")]
public sealed record FitRecipe : LikelihoodRecipe
{
    /// <summary>Confidence levels of further intervals.</summary>
    [Within(0, 1)]
    [Description("Confidence levels of intervals beyond 68.27 %.")]
    public ImmutableArray<double>? Levels { get; init; }
}
