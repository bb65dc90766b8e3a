using System.Collections.Immutable;

namespace Sevens.Statistics.Models;

/// <summary>Multiplies a template bin by bin by a function of parameters that no interpolation of templates would give exactly.</summary>
/// <param name="parameters">The parameters' names, each once, in the order of the arguments.</param>
public abstract class ParametricShape(ImmutableArray<string> parameters)
{
    /// <summary>The parameters' names, in the order of the arguments.</summary>
    public ImmutableArray<string> Parameters { get; } = parameters;

    /// <summary>The number of bins of the template it multiplies.</summary>
    public abstract int BinCount { get; }

    /// <summary>
    /// The multiplier of each bin and its exact first and second derivatives. Called in the inner loop of a fit, from several threads: must be pure
    /// and must not allocate.
    /// </summary>
    /// <param name="arguments">One number per name in <see cref="Parameters"/>.</param>
    /// <param name="rows">Receives the multipliers s_b and their derivatives, every row in full.</param>
    public abstract void Evaluate(ReadOnlySpan<double> arguments, ShapeRows rows);
}
