namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary>What a step of a recipe does to the product of the steps.</summary>
public enum RecipeRole
{
    /// <summary>Its number is a factor.</summary>
    Multiply,

    /// <summary>Its number is a divisor.</summary>
    Divide,
}
