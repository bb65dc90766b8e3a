using System.Collections.Immutable;
using System.ComponentModel;

namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary>What the commands that fit have in common.</summary>
public abstract record LikelihoodRecipe : RunRecipe
{
    /// <summary>Physics parameters to fit.</summary>
    [Description("Physics parameters to fit.")]
    public ImmutableArray<string>? Free { get; init; }

    /// <summary>Measurements made elsewhere.</summary>
    [Description("Measurements made elsewhere that constrain them.")]
    public ImmutableArray<string>? With { get; init; }

    /// <summary>Parameters to hold, with their values.</summary>
    [Description("Parameters to hold, with their values.")]
    public IReadOnlyDictionary<string, double>? Fix { get; init; }

    /// <summary>Parameters to hold where they start.</summary>
    [Description("Parameters to hold at their start values.")]
    public ImmutableArray<string>? Hold { get; init; }

    /// <summary>Whether constrained nuisances are profiled.</summary>
    [Description("profiled (the default) or statisticsOnly.")]
    public RecipeSystematics? Systematics { get; init; }
}
