using System.Collections.Immutable;

namespace Sevens.Numerics.Interpolation;

/// <summary>
/// The Chebyshev points of the first kind on an interval and the polynomials that are 1 at one of them and 0 at the others,
/// ℓ_j(x) = 1/n + (2/n) Σ_k T_k(x_j) T_k(x). Whatever is known at the nodes, a number or a whole template, is interpolated by Σ_j ℓ_j(x)·f(x_j),
/// whose error falls geometrically for functions that are smooth.
/// </summary>
public sealed class ChebyshevNodes
{
    private readonly double middle;
    private readonly double half;

    /// <summary>Nodes on an interval.</summary>
    /// <param name="count">How many, at least two.</param>
    /// <param name="lower">Start of the interval.</param>
    /// <param name="upper">Its end, above the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two nodes, or an interval that does not increase or is not finite.</exception>
    public ChebyshevNodes(int count, double lower, double upper)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        if (!(upper > lower) || !double.IsFinite(upper - lower))
        {
            throw new ArgumentOutOfRangeException(nameof(upper), upper, FormattableString.Invariant($"expected a finite number above {lower}"));
        }

        (Lower, Upper, middle, half) = (lower, upper, (lower + upper) / 2, (upper - lower) / 2);
        Values = [.. Enumerable.Range(0, count).Select(j => middle + (half * Reference(j, count)))];
    }

    /// <summary>Start of the interval.</summary>
    public double Lower { get; }

    /// <summary>End of the interval.</summary>
    public double Upper { get; }

    /// <summary>The nodes, increasing; none is at an end.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>ℓ_j and its first and second derivative at x.</summary>
    /// <param name="node">j.</param>
    /// <param name="x">A point of the interval.</param>
    /// <exception cref="ArgumentOutOfRangeException">x outside the interval, or no such node.</exception>
    public (double Value, double First, double Second) Cardinal(int node, double x)
    {
        int count = Values.Length;
        ArgumentOutOfRangeException.ThrowIfNegative(node);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, count);
        double u = ToReference(x), v = Reference(node, count);
        double sum = 0.5, slope = 0, curvature = 0;
        var here = new Recurrence(u);
        (double before, double there) = (1, v);
        for (int k = 1; k < count; k++)
        {
            sum += there * here.Value;
            slope += there * here.First;
            curvature += there * here.Second;
            here.Advance();
            (before, there) = (there, (2 * v * there) - before);
        }

        double scale = 2.0 / count;
        return (scale * sum, scale * slope / half, scale * curvature / (half * half));
    }

    internal double ToReference(double x) => x >= Lower && x <= Upper
        ? (x - middle) / half
        : throw new ArgumentOutOfRangeException(nameof(x), x, FormattableString.Invariant($"expected a number from {Lower} to {Upper}, where the interpolation is known"));

    private static double Reference(int node, int count) => -Math.Cos(Math.PI * (node + 0.5) / count);

    /// <summary>T_k and its derivatives, from k = 1 on.</summary>
    internal struct Recurrence
    {
        private readonly double u;
        private double previous = 1;
        private double previousFirst;
        private double previousSecond;

        public Recurrence(double u)
        {
            this.u = u;
            Value = u;
        }

        public double Value { get; private set; }

        public double First { get; private set; } = 1;

        public double Second { get; private set; }

        public void Advance()
        {
            double value = (2 * u * Value) - previous;
            double first = (2 * Value) + (2 * u * First) - previousFirst;
            double second = (4 * First) + (2 * u * Second) - previousSecond;
            (previous, previousFirst, previousSecond) = (Value, First, Second);
            (Value, First, Second) = (value, first, second);
        }
    }
}
