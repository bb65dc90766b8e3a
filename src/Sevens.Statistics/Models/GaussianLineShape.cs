using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Statistics.Models;

/// <summary>
/// A Gaussian line along one axis of a template, of area one on the whole real line: bin [a, b) gets Φ((b − μ)/σ) − Φ((a − μ)/σ). Centre μ and width σ
/// are parameters or constants.
/// </summary>
public sealed class GaussianLineShape : AxisShape
{
    private static readonly double PeakHeight = 1 / Math.Sqrt(2 * Math.PI);
    private readonly ShapeArgument centre;
    private readonly ShapeArgument width;

    /// <summary>A line along the named axis of a row-major template on the given axes.</summary>
    /// <param name="centre">μ, in the unit of the axis.</param>
    /// <param name="width">σ, in the unit of the axis; positive, like the lower bound of its parameter.</param>
    /// <param name="axes">The axes of the template, slowest first.</param>
    /// <param name="along">The name of the axis of the line.</param>
    /// <exception cref="ArgumentException">No axis of this name, or neither a free centre nor a free width.</exception>
    public GaussianLineShape(ShapeArgument centre, ShapeArgument width, IReadOnlyList<Axis> axes, string along)
        : base(Named(centre, width), axes, along)
    {
        this.centre = centre;
        this.width = width;
    }

    /// <inheritdoc/>
    public override void Evaluate(ReadOnlySpan<double> arguments, ShapeRows rows)
    {
        double mu = centre.Parameter is null ? centre.Constant : arguments[0];
        double sigma = width.Parameter is null ? width.Constant : arguments[^1];
        Edge lower = Edge.At((Axis.Edges[0] - mu) / sigma);
        for (int j = 0; j < Axis.Count; j++)
        {
            Edge upper = Edge.At((Axis.Edges[j + 1] - mu) / sigma);

            // Above the centre the difference of upper tails keeps the digits that 1 − 1 would lose.
            Fill(rows.Value, j, lower.Z > 0 ? lower.Above - upper.Above : upper.Below - lower.Below);
            FillDerivatives(rows, j, lower, upper, sigma);
            lower = upper;
        }
    }

    /// <summary>With φ = Φ′ and z the edge in widths: Φ_μ = −φ/σ, Φ_σ = −zφ/σ, Φ_μμ = −zφ/σ², Φ_μσ = (1 − z²)φ/σ², Φ_σσ = z(2 − z²)φ/σ².</summary>
    private void FillDerivatives(ShapeRows rows, int bin, Edge a, Edge b, double sigma)
    {
        double squared = sigma * sigma;
        int next = 0;
        if (centre.Parameter is not null)
        {
            Fill(rows.First(0), bin, (a.Height - b.Height) / sigma);
            Fill(rows.Second(0, 0), bin, ((a.Z * a.Height) - (b.Z * b.Height)) / squared);
            next = 1;
        }

        if (width.Parameter is not null)
        {
            Fill(rows.First(next), bin, ((a.Z * a.Height) - (b.Z * b.Height)) / sigma);
            Fill(rows.Second(next, next), bin, ((b.Z * (2 - (b.Z * b.Z)) * b.Height) - (a.Z * (2 - (a.Z * a.Z)) * a.Height)) / squared);
            if (next == 1)
            {
                Fill(rows.Second(1, 0), bin, (((1 - (b.Z * b.Z)) * b.Height) - ((1 - (a.Z * a.Z)) * a.Height)) / squared);
            }
        }
    }

    private static ImmutableArray<string> Named(ShapeArgument centre, ShapeArgument width)
    {
        ImmutableArray<string> names = [.. new[] { centre.Parameter, width.Parameter }.OfType<string>()];
        return names.Distinct(StringComparer.Ordinal).Count() == names.Length && names.Length > 0
            ? names
            : throw new ArgumentException($"found the parameters '{string.Join("', '", names)}', expected a centre, a width, or two different ones", nameof(centre));
    }

    /// <summary>One edge in widths from the centre, with φ and both tails there.</summary>
    private readonly record struct Edge(double Z, double Height, double Below, double Above)
    {
        public static Edge At(double z) => new(z, PeakHeight * Math.Exp(-z * z / 2), NormalDistribution.Cumulative(z), NormalDistribution.Cumulative(-z));
    }
}
