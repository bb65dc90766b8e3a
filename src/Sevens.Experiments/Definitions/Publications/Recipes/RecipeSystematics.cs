namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary>What a recipe makes of constrained nuisances.</summary>
public enum RecipeSystematics
{
    /// <summary>They are fitted with their constraints.</summary>
    Profiled,

    /// <summary>They are held.</summary>
    StatisticsOnly,
}
