using Sevens.Numerics.Axes;

namespace Sevens.Statistics.Models;

/// <summary>
/// An exponential along one axis of a template, with the rate k as parameter (in 1/unit of the axis): bin [t_j, t_j+1) gets
/// s_j(k) = (e^(−k·t_j) − e^(−k·t_j+1)) / (e^(−k·t_0) − e^(−k·t_n)), which sums to one over the axis. k may be zero (uniform) or negative (a rise).
/// The template must hold the projection on the other axes, repeated along this one.
/// </summary>
public sealed class ExponentialDecayShape : ParametricShape
{
    private readonly double[] offsets;
    private readonly double[] widths;
    private readonly double range;
    private readonly int inner;
    private readonly int outer;

    /// <summary>An exponential along the named axis of a row-major template on the given axes.</summary>
    /// <param name="parameter">The name of the rate k.</param>
    /// <param name="axes">The axes of the template, slowest first.</param>
    /// <param name="along">The name of the axis of the exponential.</param>
    /// <exception cref="ArgumentException">No axis of this name.</exception>
    public ExponentialDecayShape(string parameter, IReadOnlyList<Axis> axes, string along)
        : base(parameter)
    {
        ArgumentNullException.ThrowIfNull(axes);
        int position = -1;
        for (int i = 0; i < axes.Count; i++)
        {
            position = string.Equals(axes[i].Name, along, StringComparison.Ordinal) ? i : position;
        }

        if (position < 0)
        {
            throw new ArgumentException($"no axis '{along}'; the axes are {string.Join(", ", axes.Select(a => a.Name))}", nameof(along));
        }

        Axis axis = axes[position];
        offsets = [.. axis.Edges.Take(axis.Count).Select(t => t - axis.Lower)];
        widths = [.. Enumerable.Range(0, axis.Count).Select(j => axis.Edges[j + 1] - axis.Edges[j])];
        range = axis.Upper - axis.Lower;
        outer = axes.Take(position).Aggregate(1, (n, a) => n * a.Count);
        inner = axes.Skip(position + 1).Aggregate(1, (n, a) => n * a.Count);
    }

    /// <inheritdoc/>
    public override int BinCount => outer * widths.Length * inner;

    /// <inheritdoc/>
    public override void Evaluate(double theta, Span<double> value, Span<double> first, Span<double> second)
    {
        // With φ(x) = (1 − e^−x)/x: s_j = (w_j/T)·e^(−k·u_j)·φ(k·w_j)/φ(k·T), which has no singularity at k = 0.
        Jet whole = LogPhi(theta * range);
        for (int j = 0; j < widths.Length; j++)
        {
            double width = widths[j];
            Jet bin = LogPhi(theta * width);
            double s = width / range * Math.Exp((-theta * offsets[j]) + bin.Value - whole.Value);
            double slope = -offsets[j] + (width * bin.First) - (range * whole.First);
            double curvature = (width * width * bin.Second) - (range * range * whole.Second);
            for (int o = 0; o < outer; o++)
            {
                int start = ((o * widths.Length) + j) * inner;
                value.Slice(start, inner).Fill(s);
                first.Slice(start, inner).Fill(s * slope);
                second.Slice(start, inner).Fill(s * ((slope * slope) + curvature));
            }
        }
    }

    /// <summary>ln φ(x) with φ(x) = (1 − e^−x)/x, and its derivatives.</summary>
    private static Jet LogPhi(double x)
    {
        double a = Math.Abs(x);
        Jet positive = a < 0.5 ? Series(a) : Closed(a);

        // φ(−x) = e^x·φ(x).
        return x >= 0 ? positive : new Jet(a + positive.Value, -1 - positive.First, positive.Second);
    }

    private static Jet Closed(double x)
    {
        double e = Math.Exp(-x);
        double complement = 1 - e;
        return new Jet(Math.Log(complement / x), (e / complement) - (1 / x), (1 / (x * x)) - (e / (complement * complement)));
    }

    /// <summary>Bernoulli series: the derivative is −1/2 + Σ B_2n x^(2n−1)/(2n)!.</summary>
    private static Jet Series(double x)
    {
        const double c2 = 1.0 / 12, c4 = -1.0 / 720, c6 = 1.0 / 30240, c8 = -1.0 / 1209600, c10 = 1.0 / 47900160, c12 = -691.0 / 1307674368000;
        double y = x * x;
        double value = (-x / 2) + (y * ((c2 / 2) + (y * ((c4 / 4) + (y * ((c6 / 6) + (y * ((c8 / 8) + (y * ((c10 / 10) + (y * c12 / 12)))))))))));
        double first = -0.5 + (x * (c2 + (y * (c4 + (y * (c6 + (y * (c8 + (y * (c10 + (y * c12))))))))))); // Horner in x²
        double second = c2 + (y * ((3 * c4) + (y * ((5 * c6) + (y * ((7 * c8) + (y * ((9 * c10) + (y * 11 * c12)))))))));
        return new Jet(value, first, second);
    }
}
