using System.Collections.Immutable;

namespace Sevens.Numerics.Interpolation;

/// <summary>A smooth function of one variable as a Chebyshev series on an interval, with exact derivatives of the series.</summary>
public sealed class ChebyshevInterpolant
{
    private const int MostNodes = 129;
    private readonly ChebyshevNodes nodes;
    private readonly ImmutableArray<double> coefficients;

    private ChebyshevInterpolant(ChebyshevNodes nodes, ImmutableArray<double> coefficients, double error)
    {
        this.nodes = nodes;
        this.coefficients = coefficients;
        Error = error;
    }

    /// <summary>The largest deviation found between the nodes, relative to the largest value of the function.</summary>
    public double Error { get; }

    /// <summary>Start of the interval.</summary>
    public double Lower => nodes.Lower;

    /// <summary>End of the interval.</summary>
    public double Upper => nodes.Upper;

    /// <summary>The series with the fewest nodes of 5, 9, 17, … that follows the function.</summary>
    /// <param name="function">The function; pure and smooth.</param>
    /// <param name="lower">Start of the interval.</param>
    /// <param name="upper">Its end.</param>
    /// <param name="tolerance">The largest deviation between nodes, relative to the largest value.</param>
    /// <exception cref="InvalidOperationException">No series of up to 129 nodes follows it.</exception>
    public static ChebyshevInterpolant Of(Func<double, double> function, double lower, double upper, double tolerance)
    {
        ArgumentNullException.ThrowIfNull(function);
        double error = double.NaN;
        for (int count = 5; count <= MostNodes; count = (2 * count) - 1)
        {
            var points = new ChebyshevNodes(count, lower, upper);
            double[] values = [.. points.Values.Select(function)];
            ImmutableArray<double> terms = [.. Coefficients(points, values)];
            var trial = new ChebyshevInterpolant(points, terms, 0);
            double scale = values.Max(Math.Abs);
            error = scale == 0 ? 0 : Between(points).Max(x => Math.Abs(trial.At(x).Value - function(x))) / scale;
            if (error <= tolerance)
            {
                return new ChebyshevInterpolant(points, terms, error);
            }
        }

        throw new InvalidOperationException(FormattableString.Invariant(
            $"no Chebyshev series of up to {MostNodes} nodes follows the function from {lower} to {upper}: found a deviation of {error:G2}, expected {tolerance:G2}"));
    }

    /// <summary>The value and the first and second derivative at x.</summary>
    /// <exception cref="ArgumentOutOfRangeException">x outside the interval.</exception>
    public (double Value, double First, double Second) At(double x)
    {
        double half = (Upper - Lower) / 2;
        var term = new ChebyshevNodes.Recurrence(nodes.ToReference(x));
        double value = coefficients[0], first = 0, second = 0;
        for (int k = 1; k < coefficients.Length; k++)
        {
            value += coefficients[k] * term.Value;
            first += coefficients[k] * term.First;
            second += coefficients[k] * term.Second;
            term.Advance();
        }

        return (value, first / half, second / (half * half));
    }

    private static IEnumerable<double> Coefficients(ChebyshevNodes nodes, double[] values)
    {
        int count = values.Length;
        for (int k = 0; k < count; k++)
        {
            double sum = 0;
            for (int j = 0; j < count; j++)
            {
                sum += values[j] * Math.Cos(k * Math.PI * (1 - ((j + 0.5) / count)));
            }

            yield return (k == 0 ? 1.0 : 2.0) / count * sum;
        }
    }

    /// <summary>Points half-way between neighbours, and the ends.</summary>
    private static IEnumerable<double> Between(ChebyshevNodes nodes) =>
        nodes.Values.Zip(nodes.Values.Skip(1), (a, b) => (a + b) / 2).Prepend(nodes.Lower).Append(nodes.Upper);
}
