namespace Sevens.Figures.Plots;

/// <summary>How numbers are laid out along an axis.</summary>
public enum AxisScale
{
    /// <summary>Equal steps cover equal lengths.</summary>
    Linear,

    /// <summary>Equal ratios cover equal lengths; everything shown must be positive.</summary>
    Logarithmic,
}
