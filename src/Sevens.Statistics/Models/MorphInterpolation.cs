namespace Sevens.Statistics.Models;

/// <summary>How a morph goes between and beyond the templates at θ = −1, 0 and +1.</summary>
public enum MorphInterpolation
{
    /// <summary>
    /// A polynomial of sixth order for |θ| ≤ 1 that meets a straight line on each side in value, slope and curvature: HistFactory's code 4p
    /// [CERN-OPEN-2012-016], what experiments use.
    /// </summary>
    PolynomialThenLinear,

    /// <summary>A straight line on each side of 0, with a kink at 0 unless the two templates mirror each other: HistFactory's code 0.</summary>
    PiecewiseLinear,

    /// <summary>The parabola through the three templates for |θ| ≤ 1, continued by its tangents: smooth to the first derivative. HS3's <c>parabolic</c>.</summary>
    QuadraticThenLinear,
}
