using Sevens.Numerics.Axes;

namespace Sevens.Statistics.Models;

/// <summary>The share of each bin of an axis in e^(−kx) over a range, with derivatives in the rate k.</summary>
internal sealed class ExponentialShares
{
    private readonly double[] offsets;
    private readonly double[] widths;
    private readonly double range;

    /// <summary>Takes the bins and the range over which the exponential has an area of one; it may be longer than the axis.</summary>
    public ExponentialShares(Axis axis, double lower, double upper)
    {
        offsets = [.. axis.Edges.Take(axis.Count).Select(t => t - lower)];
        widths = [.. Enumerable.Range(0, axis.Count).Select(j => axis.Edges[j + 1] - axis.Edges[j])];
        range = upper - lower;
    }

    /// <summary>What <see cref="Of"/> needs of the whole range at a rate.</summary>
    public Jet Whole(double rate) => ExponentialMean.Logarithm(rate * range);

    /// <summary>
    /// With φ(x) = (1 − e^−x)/x: s_j = (w_j/T)·e^(−k·u_j)·φ(k·w_j)/φ(k·T), which has no singularity at k = 0.
    /// </summary>
    public Jet Of(int bin, double rate, Jet whole)
    {
        double width = widths[bin];
        Jet own = ExponentialMean.Logarithm(rate * width);
        double s = width / range * Math.Exp((-rate * offsets[bin]) + own.Value - whole.Value);
        double slope = -offsets[bin] + (width * own.First) - (range * whole.First);
        double curvature = (width * width * own.Second) - (range * range * whole.Second);
        return new Jet(s, s * slope, s * ((slope * slope) + curvature));
    }
}
