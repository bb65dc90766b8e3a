namespace Sevens.Experiments.Definitions.Publications.Recipes;

/// <summary>What a step of a recipe does to what the steps before it came to; the first stands for itself.</summary>
public enum RecipeRole
{
    /// <summary>Its number is a factor.</summary>
    Multiply,

    /// <summary>Its number is a divisor.</summary>
    Divide,

    /// <summary>Its number is added to what the steps before it came to.</summary>
    Add,

    /// <summary>Its number is taken away from what the steps before it came to.</summary>
    Subtract,

    /// <summary>Its number is added in quadrature to what the steps before it came to: the root of the sum of squares.</summary>
    Quadrature,
}
