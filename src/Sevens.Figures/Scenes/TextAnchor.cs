namespace Sevens.Figures.Scenes;

/// <summary>Which part of a line of text lies at its point.</summary>
public enum TextAnchor
{
    /// <summary>The text begins there.</summary>
    Start,

    /// <summary>The text is centred there.</summary>
    Middle,

    /// <summary>The text ends there.</summary>
    End,
}
