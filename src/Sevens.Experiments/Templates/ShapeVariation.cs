using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Templates;

/// <summary>What a nuisance does to a template at ±1σ.</summary>
/// <param name="Parameter">The parameter's name: standardised, a unit Gaussian.</param>
/// <param name="Up">Events per bin at +1σ.</param>
/// <param name="Down">Events per bin at −1σ; null where the release gives one side, which is mirrored.</param>
public sealed record ShapeVariation(string Parameter, BinnedArray Up, BinnedArray? Down)
{
    /// <summary>The values of the parameter for which this holds.</summary>
    public NuisanceRange Covers { get; init; } = NuisanceRange.Unlimited;
}
