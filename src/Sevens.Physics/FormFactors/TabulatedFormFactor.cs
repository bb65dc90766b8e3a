using System.Collections.Immutable;

namespace Sevens.Physics.FormFactors;

/// <summary>
/// A form factor known at points, such as those of mean-field calculations. Between the points it is a cubic in q² that is monotone where the points are
/// [Fritsch and Carlson, SIAM J. Numer. Anal. 17 (1980) 238], with F(0) = 1 as one of them; beyond the last point it is refused.
/// The moments are those of a polynomial in q² fitted to the points with F above 1/2, and good to the digits the table gives them.
/// </summary>
public sealed class TabulatedFormFactor : IFormFactor
{
    private const double NormalisationTolerance = 1e-4;

    private readonly RadialMoments moments;
    private readonly ImmutableArray<double> squares;
    private readonly ImmutableArray<double> values;
    private readonly ImmutableArray<double> slopes;

    /// <summary>From points; q = 0 need not be among them.</summary>
    /// <param name="name">What the table holds, for messages.</param>
    /// <param name="points">q, fm⁻¹, not negative, strictly increasing; and F.</param>
    /// <exception cref="ArgumentException">
    /// Points that do not increase or are not finite, F(0) other than 1, |F| above 1, or too few points with F above 1/2 to find a radius.
    /// </exception>
    public TabulatedFormFactor(string name, IEnumerable<(double MomentumTransfer, double Value)> points)
    {
        Name = name;
        (double MomentumTransfer, double Value)[] given = [.. points];
        for (int i = 0; i < given.Length; i++)
        {
            (double q, double value) = given[i];
            bool ordered = q >= 0 && double.IsFinite(q) && (i == 0 || q > given[i - 1].MomentumTransfer);
            bool normalised = Math.Abs(value) <= 1 + NormalisationTolerance && (q > 0 || Math.Abs(value - 1) <= NormalisationTolerance);
            if (!(ordered && normalised))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"table '{name}': point {i + 1} is ({q}, {value}), expected increasing q ≥ 0 and |F| ≤ 1 with F(0) = 1"), nameof(points));
            }
        }

        if (given.Length == 0)
        {
            throw new ArgumentException($"table '{name}': found no points", nameof(points));
        }

        if (given[0].MomentumTransfer > 0)
        {
            given = [(0, 1), .. given];
        }

        given[0].Value = 1;
        squares = [.. given.Select(p => p.MomentumTransfer * p.MomentumTransfer)];
        values = [.. given.Select(p => p.Value)];
        moments = SmallMomentumFit.Moments(squares.AsSpan(), values.AsSpan());
        RmsRadius = moments.RmsRadius;
        MaximumMomentumTransfer = given[^1].MomentumTransfer;
        slopes = Slopes();
    }

    /// <summary>What the table holds.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public double RmsRadius { get; }

    /// <inheritdoc/>
    public double MaximumMomentumTransfer { get; }

    /// <inheritdoc/>
    public double Moment(int order) => moments.Of(order);

    /// <inheritdoc/>
    public double At(double momentumTransfer)
    {
        if (!(momentumTransfer >= 0 && momentumTransfer <= MaximumMomentumTransfer))
        {
            throw MomentumRange.Outside(nameof(momentumTransfer), momentumTransfer, MaximumMomentumTransfer, $"the table '{Name}' is known");
        }

        double square = momentumTransfer * momentumTransfer;
        int index = squares.AsSpan().BinarySearch(square);
        if (index >= 0)
        {
            return values[index];
        }

        // Rounding may lift the square of the last point above it.
        int upper = Math.Min(~index, squares.Length - 1);
        double width = squares[upper] - squares[upper - 1];
        double t = (square - squares[upper - 1]) / width;
        double rest = 1 - t;
        return (rest * rest * (((1 + (2 * t)) * values[upper - 1]) + (t * width * slopes[upper - 1])))
            + (t * t * (((1 + (2 * rest)) * values[upper]) - (rest * width * slopes[upper])));
    }

    /// <summary>Slopes dF/dq² at the points: at 0 that of the radius, inside that of the parabola through three neighbours, cut so that no cubic overshoots.</summary>
    private ImmutableArray<double> Slopes()
    {
        int count = values.Length;
        double[] secants = [.. Enumerable.Range(0, count - 1).Select(i => (values[i + 1] - values[i]) / (squares[i + 1] - squares[i]))];
        double[] found = new double[count];
        found[0] = -moments.Second / 6;
        found[^1] = secants[^1];
        for (int i = 1; i < count - 1; i++)
        {
            double left = squares[i] - squares[i - 1];
            double right = squares[i + 1] - squares[i];
            double parabola = ((right * secants[i - 1]) + (left * secants[i])) / (left + right);
            double steepest = 3 * Math.Min(Math.Abs(secants[i - 1]), Math.Abs(secants[i]));
            found[i] = secants[i - 1] * secants[i] > 0 ? Math.Clamp(parabola, -steepest, steepest) : 0;
        }

        return [.. found];
    }
}
