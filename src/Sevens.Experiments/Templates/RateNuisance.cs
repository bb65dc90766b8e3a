using Sevens.Experiments.Definitions.Nuisances;

namespace Sevens.Experiments.Templates;

/// <summary>A nuisance that multiplies events by a factor with central value 1.</summary>
/// <param name="Parameter">The parameter's name: the factor itself.</param>
/// <param name="Prior">The shape of the constraint.</param>
/// <param name="Width">One-sigma relative width.</param>
public sealed record RateNuisance(string Parameter, PriorKind Prior, double Width)
{
    /// <summary>One-sigma relative width below 1; differs from <see cref="Width"/> where the constraint is asymmetric.</summary>
    public double WidthBelow { get; init; } = Width;
}
