namespace Sevens.Figures.Plots;

/// <summary>Where the names of the series of a panel stand.</summary>
public enum LegendPlacement
{
    /// <summary>In the corner where they hide least; an automatic vertical range grows where every corner would hide something.</summary>
    Best,

    /// <summary>In the upper right corner.</summary>
    UpperRight,

    /// <summary>In the upper left corner.</summary>
    UpperLeft,

    /// <summary>In the lower right corner.</summary>
    LowerRight,

    /// <summary>In the lower left corner.</summary>
    LowerLeft,

    /// <summary>Nowhere.</summary>
    None,
}
