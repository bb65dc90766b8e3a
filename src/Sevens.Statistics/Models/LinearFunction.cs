using System.Collections.Immutable;

namespace Sevens.Statistics.Models;

/// <summary>Σ_i w_i·θ_i: a difference or a mean of parameters, or one row of a covariance that was made diagonal.</summary>
public sealed class LinearFunction : ParameterFunction
{
    private readonly ImmutableArray<double> weights;

    /// <summary>Takes one weight per parameter.</summary>
    /// <exception cref="ArgumentException">Numbers that differ, or a weight that is not finite.</exception>
    public LinearFunction(ImmutableArray<string> parameters, ImmutableArray<double> weights)
        : base(parameters)
    {
        if (parameters.Length != weights.Length || weights.Any(w => !double.IsFinite(w)))
        {
            throw new ArgumentException($"found {weights.Length} weights for {parameters.Length} parameters, expected one finite number each", nameof(weights));
        }

        this.weights = weights;
    }

    /// <inheritdoc/>
    public override double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second)
    {
        second.Clear();
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            first[i] = weights[i];
            sum += weights[i] * arguments[i];
        }

        return sum;
    }
}
