using System.Collections.Immutable;
using Sevens.Experiments.Templates;
using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>A term of the signal of one experiment, folded: the sum of all model terms that depend on parameters in the same way.</summary>
/// <param name="Events">Events per bin where the functions of parameters are 1; bins may be negative.</param>
/// <param name="Factors">The functions of parameters.</param>
/// <param name="Coefficient">A function of several parameters, or null.</param>
/// <param name="Variations">What the shape nuisances do to it.</param>
public sealed record SignalTerm(
    BinnedArray Events, ImmutableArray<Factor> Factors, ParameterFunction? Coefficient, ImmutableArray<ShapeVariation> Variations)
{
    /// <summary>What the theory nuisances do to it.</summary>
    internal ImmutableArray<ShapeVariation> Theory { get; init; } = [];
}
