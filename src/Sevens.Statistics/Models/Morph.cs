using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Models;

/// <summary>
/// Deforms a template bin by bin: adds δ(θ) to it, where δ is zero at θ = 0 and reaches the given templates at θ = ±1. Several morphs add.
/// A piecewise-linear morph has a kink at 0; its derivative at θ = +0.0 is that of the right side, at θ = −0.0 that of the left side.
/// </summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Up">The full template at θ = +1, as long as the nominal one. It may go below zero (a mirrored deformation may): what is refused is
/// a sum of components below zero at the point of evaluation.</param>
/// <param name="Down">The full template at θ = −1.</param>
/// <param name="Interpolation">How δ goes between and beyond.</param>
public sealed record Morph(
    string Parameter, ReadOnlyMemory<double> Up, ReadOnlyMemory<double> Down, MorphInterpolation Interpolation = MorphInterpolation.PolynomialThenLinear)
{
    /// <summary>The weights of (Up − nominal) and of (Down − nominal) in δ(θ).</summary>
    public (double Up, double Down) Weights(double theta)
    {
        var coefficients = MorphCoefficients.At(Interpolation, theta);
        return (coefficients.Up.Value, coefficients.Down.Value);
    }

    /// <summary>A one-sided variation mirrored about the nominal template: down = 2·nominal − up, linear in θ whatever the interpolation.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static Morph Mirrored(string parameter, ReadOnlySpan<double> nominal, ReadOnlySpan<double> up)
    {
        if (nominal.Length != up.Length)
        {
            throw new ArgumentException($"morph of '{parameter}': the varied template has {up.Length} bins, the nominal one {nominal.Length}", nameof(up));
        }

        double[] down = new double[up.Length];
        for (int i = 0; i < down.Length; i++)
        {
            down[i] = (2 * nominal[i]) - up[i];
        }

        return new Morph(parameter, up.ToArray(), down);
    }
}
