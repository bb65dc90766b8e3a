using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>limit</c>.</summary>
[Variant("limit")]
[Description("sevens limit")]
public sealed record LimitRecipe : LikelihoodRecipe
{
    /// <summary>The parameter that gets a limit.</summary>
    [Description("The parameter that gets a limit.")]
    public required string On { get; init; }

    /// <summary>The confidence level.</summary>
    [Within(0, 1)]
    [Description("The confidence level; 0.9 by default.")]
    public double? Level { get; init; }

    /// <summary>What excludes a value.</summary>
    [Description("What excludes a value: cls (the default), qmu-tilde, qmu or two-sided.")]
    public string? Statistic { get; init; }

    /// <summary>Formulas or toys.</summary>
    [Description("asymptotic (the default), toys, or fc for Feldman-Cousins by toys.")]
    public RecipeLimitMethod? Method { get; init; }

    /// <summary>Toys per tested value.</summary>
    [Positive]
    [Description("Toys per tested value.")]
    public int? Toys { get; init; }
}
