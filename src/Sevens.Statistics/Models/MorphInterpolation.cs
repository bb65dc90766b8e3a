namespace Sevens.Statistics.Models;

/// <summary>How a morph goes between and beyond the templates at θ = −1, 0 and +1.</summary>
public enum MorphInterpolation
{
    /// <summary>A straight line on each side of 0, with a kink at 0 unless the two templates mirror each other.</summary>
    PiecewiseLinear,

    /// <summary>The parabola through the three templates for |θ| ≤ 1, continued by its tangents: smooth to the first derivative.</summary>
    QuadraticThenLinear,
}
