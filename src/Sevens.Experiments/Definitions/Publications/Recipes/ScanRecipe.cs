using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary><c>scan</c> along one parameter.</summary>
[Variant("scan")]
[Description("sevens scan, along one parameter")]
public sealed record ScanRecipe : LikelihoodRecipe
{
    /// <summary>The values of the parameter.</summary>
    [Description("The values of the parameter, NAME=FROM:TO:N or NAME=FROM:TO:N:log.")]
    public required string Grid { get; init; }

    /// <summary>Confidence levels of the borders.</summary>
    [Within(0, 1)]
    [Description("Confidence levels of the borders of allowed ranges.")]
    public ImmutableArray<double>? Levels { get; init; }
}
