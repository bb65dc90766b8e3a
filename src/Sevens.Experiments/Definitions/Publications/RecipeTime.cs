namespace Sevens.Experiments.Definitions.Publications;

/// <summary>How long a recipe takes.</summary>
public enum RecipeTime
{
    /// <summary>Seconds at most.</summary>
    Seconds,

    /// <summary>A minute or more.</summary>
    Minutes,
}
