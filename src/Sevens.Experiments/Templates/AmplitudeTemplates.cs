using System.Collections.Immutable;

namespace Sevens.Experiments.Templates;

/// <summary>Templates of amplitudes of one experiment, as they are and at ±1σ of each shape nuisance.</summary>
/// <param name="Nominal">For each pair of amplitudes, one per flux component and nuclide.</param>
/// <param name="Variations">The same under each shape nuisance.</param>
public sealed record AmplitudeTemplates(
    ImmutableArray<ImmutableArray<PlacedEvents>> Nominal, ImmutableArray<AmplitudeVariation> Variations);
