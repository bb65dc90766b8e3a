using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Templates;

/// <summary>What a nuisance does to a template at ±1σ.</summary>
/// <param name="Parameter">The parameter's name: standardised, a unit Gaussian.</param>
/// <param name="Up">Events per bin at +1σ.</param>
/// <param name="Down">Events per bin at −1σ; null where the release gives one side, which is mirrored.</param>
/// <param name="Interpolation">How it is interpolated.</param>
public sealed record ShapeVariation(string Parameter, BinnedArray Up, BinnedArray? Down, MorphInterpolation Interpolation)
{
    /// <summary>The values of the parameter for which this holds.</summary>
    public NuisanceRange Covers { get; init; } = NuisanceRange.Unlimited;
}
