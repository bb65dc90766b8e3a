using System.Collections.Immutable;

namespace Sevens.Numerics.Tables;

/// <summary>
/// A function known at increasing points and linear between them. It knows its range; what holds outside is a stated choice
/// for each end, and without one it refuses to answer there.
/// </summary>
public sealed class TabulatedFunction
{
    /// <summary>Takes points and the choice for each end.</summary>
    /// <param name="name">What the table holds, for messages.</param>
    /// <param name="points">Abscissae, finite and strictly increasing; at least two.</param>
    /// <param name="values">One finite value per point.</param>
    /// <param name="below">What holds below the first point.</param>
    /// <param name="above">What holds above the last point.</param>
    /// <exception cref="ArgumentException">Lengths that differ, fewer than two points, points that do not increase, or a number that is not finite.</exception>
    public TabulatedFunction(string name, IEnumerable<double> points, IEnumerable<double> values, OutsideRange below, OutsideRange above)
    {
        Name = name;
        Points = [.. points];
        Values = [.. values];
        Below = below;
        Above = above;
        if (Points.Length < 2 || Points.Length != Values.Length)
        {
            throw new ArgumentException($"table '{name}': found {Points.Length} points and {Values.Length} values, expected the same number, two or more", nameof(points));
        }

        for (int i = 0; i < Points.Length; i++)
        {
            if (!double.IsFinite(Points[i]) || !double.IsFinite(Values[i]) || (i > 0 && !(Points[i] > Points[i - 1])))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"table '{name}': row {i + 1} is ({Points[i]}, {Values[i]}), expected finite numbers at increasing points"), nameof(points));
            }
        }
    }

    /// <summary>What the table holds.</summary>
    public string Name { get; }

    /// <summary>The abscissae.</summary>
    public ImmutableArray<double> Points { get; }

    /// <summary>The values at the points.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>What holds below the first point.</summary>
    public OutsideRange Below { get; }

    /// <summary>What holds above the last point.</summary>
    public OutsideRange Above { get; }

    /// <summary>The value at x.</summary>
    /// <exception cref="ArgumentOutOfRangeException">x lies outside the range and the choice for that end is <see cref="OutsideRange.Refuse"/>, or x is undefined.</exception>
    public double At(double x)
    {
        if (x >= Points[0] && x <= Points[^1])
        {
            int index = Points.AsSpan().BinarySearch(x);
            if (index >= 0)
            {
                return Values[index];
            }

            int upper = ~index;
            double fraction = (x - Points[upper - 1]) / (Points[upper] - Points[upper - 1]);
            return Values[upper - 1] + (fraction * (Values[upper] - Values[upper - 1]));
        }

        (OutsideRange choice, double edge) = x < Points[0] ? (Below, Values[0]) : (Above, Values[^1]);
        return choice switch
        {
            OutsideRange.Zero when !double.IsNaN(x) => 0,
            OutsideRange.Hold when !double.IsNaN(x) => edge,
            _ => throw new ArgumentOutOfRangeException(
                nameof(x), x, FormattableString.Invariant($"table '{Name}' is known from {Points[0]} to {Points[^1]}")),
        };
    }
}
