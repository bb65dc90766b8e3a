using System.Collections.Immutable;

namespace Sevens.Experiments.Templates;

/// <summary>What a nuisance does to templates of amplitudes at ±1σ.</summary>
/// <param name="Parameter">The parameter's name: standardised, a unit Gaussian.</param>
/// <param name="Up">At +1σ, ordered as the nominal ones.</param>
/// <param name="Down">At −1σ; null where the release gives one side, which is mirrored.</param>
public sealed record AmplitudeVariation(
    string Parameter,
    ImmutableArray<ImmutableArray<PlacedEvents>> Up,
    ImmutableArray<ImmutableArray<PlacedEvents>>? Down)
{
    /// <summary>The values of the parameter for which this holds.</summary>
    public NuisanceRange Covers { get; init; } = NuisanceRange.Unlimited;
}
