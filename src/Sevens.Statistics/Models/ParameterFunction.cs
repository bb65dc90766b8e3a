using System.Collections.Immutable;

namespace Sevens.Statistics.Models;

/// <summary>A function of several parameters with its exact derivatives: what multiplies a component, or what an auxiliary measurement measures.</summary>
/// <param name="parameters">The parameters' names, each once, in the order of the arguments.</param>
public abstract class ParameterFunction(ImmutableArray<string> parameters)
{
    /// <summary>The parameters' names, in the order of the arguments.</summary>
    public ImmutableArray<string> Parameters { get; } = parameters;

    /// <summary>
    /// The value and its exact first and second derivatives. Called in the inner loop of a fit, from several threads: must be pure and must not allocate.
    /// </summary>
    /// <param name="arguments">One number per name in <see cref="Parameters"/>, as are the derivatives.</param>
    /// <param name="first">Receives ∂f/∂θ_i.</param>
    /// <param name="second">Receives ∂²f/∂θ_i∂θ_j, row-major and symmetric.</param>
    public abstract double Evaluate(ReadOnlySpan<double> arguments, Span<double> first, Span<double> second);
}
