using System.Collections.Immutable;
using Sevens.Physics.Interactions.Amplitudes;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>One term of a signal: a folded product of amplitudes, times a number, times functions of parameters.</summary>
/// <param name="Pair">The product of amplitudes.</param>
/// <param name="Weight">The number; that of a product of two different amplitudes holds its factor of two.</param>
/// <param name="Factors">The functions of parameters; terms with equal ones are added up before the fit. None for a term that no parameter changes.</param>
public sealed record ModelTerm(AmplitudePair Pair, double Weight, ImmutableArray<Factor> Factors)
{
    /// <summary>A function of several parameters that multiplies besides, or null.</summary>
    public ParameterFunction? Coefficient { get; init; }
}
