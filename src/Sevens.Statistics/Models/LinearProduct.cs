using System.Collections.Immutable;

namespace Sevens.Statistics.Models;

/// <summary>(Σ_i u_i·θ_i)(Σ_i v_i·θ_i): the product of two linear functions of the same parameters.</summary>
public sealed class LinearProduct : ParameterFunction
{
    private readonly ImmutableArray<double> first;
    private readonly ImmutableArray<double> second;

    /// <summary>Takes two weights per parameter.</summary>
    /// <exception cref="ArgumentException">Numbers that differ, or a weight that is not finite.</exception>
    public LinearProduct(ImmutableArray<string> parameters, ImmutableArray<double> first, ImmutableArray<double> second)
        : base(parameters)
    {
        if (parameters.Length != first.Length || parameters.Length != second.Length || first.Concat(second).Any(w => !double.IsFinite(w)))
        {
            throw new ArgumentException(
                $"found {first.Length} and {second.Length} weights for {parameters.Length} parameters, expected two finite numbers each", nameof(second));
        }

        this.first = first;
        this.second = second;
    }

    /// <inheritdoc/>
    public override double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second)
    {
        double left = 0;
        double right = 0;
        for (int i = 0; i < arguments.Length; i++)
        {
            left += this.first[i] * arguments[i];
            right += this.second[i] * arguments[i];
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            first[i] = (this.first[i] * right) + (this.second[i] * left);
            for (int j = 0; j < arguments.Length; j++)
            {
                second[(i * arguments.Length) + j] = (this.first[i] * this.second[j]) + (this.second[i] * this.first[j]);
            }
        }

        return left * right;
    }
}
