namespace Sevens.Figures.Scenes;

/// <summary>The weight of letters.</summary>
public enum FontWeight
{
    /// <summary>Normal letters.</summary>
    Regular,

    /// <summary>Heavy letters.</summary>
    Bold,
}
