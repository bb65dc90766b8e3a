using System.Collections.Immutable;

namespace Sevens.Statistics.Models;

/// <summary>c + Σ_i (b_i θ_i + a_i θ_i²): a sum of squares of shifted parameters.</summary>
public sealed class QuadraticFunction : ParameterFunction
{
    private readonly double constant;
    private readonly ImmutableArray<double> slopes;
    private readonly ImmutableArray<double> squares;

    /// <summary>Takes c, and one b and one a per parameter.</summary>
    /// <exception cref="ArgumentException">Numbers that differ, or one that is not finite.</exception>
    public QuadraticFunction(ImmutableArray<string> parameters, double constant, ImmutableArray<double> slopes, ImmutableArray<double> squares)
        : base(parameters)
    {
        if (parameters.Length != slopes.Length || parameters.Length != squares.Length || slopes.Concat(squares).Append(constant).Any(w => !double.IsFinite(w)))
        {
            throw new ArgumentException($"found {slopes.Length} slopes and {squares.Length} squares for {parameters.Length} parameters, expected one finite number each", nameof(slopes));
        }

        this.constant = constant;
        this.slopes = slopes;
        this.squares = squares;
    }

    /// <inheritdoc/>
    public override double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second)
    {
        second.Clear();
        double sum = constant;
        for (int i = 0; i < slopes.Length; i++)
        {
            sum += arguments[i] * (slopes[i] + (squares[i] * arguments[i]));
            first[i] = slopes[i] + (2 * squares[i] * arguments[i]);
            second[(i * slopes.Length) + i] = 2 * squares[i];
        }

        return sum;
    }
}
