using System.Runtime.InteropServices;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>A morph as δ(θ) = up(θ)·(Up − nominal) + down(θ)·(Down − nominal), with derivatives.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MorphCoefficients(Jet Up, Jet Down)
{
    public static MorphCoefficients At(MorphInterpolation interpolation, double theta) => interpolation switch
    {
        // −0.0 is the left side of the kink.
        MorphInterpolation.PiecewiseLinear => double.IsNegative(theta) ? new(default, new Jet(-theta, -1, 0)) : new(new Jet(theta, 1, 0), default),
        _ when theta > 1 => new(new Jet(1 + (1.5 * (theta - 1)), 1.5, 0), new Jet(0.5 * (theta - 1), 0.5, 0)),
        _ when theta < -1 => new(new Jet(-0.5 * (theta + 1), -0.5, 0), new Jet(1 - (1.5 * (theta + 1)), -1.5, 0)),
        _ => new(new Jet(0.5 * theta * (theta + 1), theta + 0.5, 1), new Jet(0.5 * theta * (theta - 1), theta - 0.5, 1)),
    };
}
