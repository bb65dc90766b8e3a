using System.Runtime.InteropServices;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>A morph as δ(θ) = up(θ)·(Up − nominal) + down(θ)·(Down − nominal), with derivatives.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MorphCoefficients(Jet Up, Jet Down)
{
    public static MorphCoefficients At(MorphInterpolation interpolation, double theta) => interpolation switch
    {
        MorphInterpolation.PolynomialThenLinear => PolynomialThenLinear(theta),

        // −0.0 is the left side of the kink.
        MorphInterpolation.PiecewiseLinear => double.IsNegative(theta) ? Left(theta) : Right(theta),
        _ when theta > 1 => new(new Jet(1 + (1.5 * (theta - 1)), 1.5, 0), new Jet(0.5 * (theta - 1), 0.5, 0)),
        _ when theta < -1 => new(new Jet(-0.5 * (theta + 1), -0.5, 0), new Jet(1 - (1.5 * (theta + 1)), -1.5, 0)),
        _ => new(new Jet(0.5 * theta * (theta + 1), theta + 0.5, 1), new Jet(0.5 * theta * (theta - 1), theta - 0.5, 1)),
    };

    /// <summary>
    /// θ·S + ½θ²(15 − 10θ² + 3θ⁴)/8·A with S = ½(Δ₊ − Δ₋) and A = Δ₊ + Δ₋, where Δ± is a varied template less the nominal one: at |θ| = 1 value and slope are
    /// those of the lines, and the curvature is zero.
    /// </summary>
    private static MorphCoefficients PolynomialThenLinear(double theta)
    {
        if (theta > 1)
        {
            return Right(theta);
        }

        if (theta < -1)
        {
            return Left(theta);
        }

        double square = theta * theta;
        double even = square * (15 + (square * ((3 * square) - 10))) / 16;
        double first = theta * (15 + (square * ((9 * square) - 20))) / 8;
        double second = 15 * (1 + (square * ((3 * square) - 4))) / 8;
        return new(new Jet(even + (0.5 * theta), first + 0.5, second), new Jet(even - (0.5 * theta), first - 0.5, second));
    }

    private static MorphCoefficients Right(double theta) => new(new Jet(theta, 1, 0), default);

    private static MorphCoefficients Left(double theta) => new(default, new Jet(-theta, -1, 0));
}
