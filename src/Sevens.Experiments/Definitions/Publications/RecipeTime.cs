namespace Sevens.Experiments.Definitions.Publications;

/// <summary>How long a recipe takes.</summary>
public enum RecipeTime
{
    /// <summary>Seconds at most.</summary>
    Seconds,

    /// <summary>So long that a quick run leaves it out, such as toys: up to minutes.</summary>
    Minutes,
}
