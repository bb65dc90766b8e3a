using System.Collections.Immutable;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Templates;

/// <summary>An expected background.</summary>
/// <param name="Name">Its name in results.</param>
/// <param name="Title">What figures call it.</param>
/// <param name="Events">Expected events per bin.</param>
/// <param name="Rate">The nuisance on its normalisation; null where it is free.</param>
/// <param name="Shapes">Variations of its shape.</param>
/// <param name="Auxiliary">Anticoincidence counts that are fitted together with it; null where its shape is taken as exact.</param>
public sealed record BackgroundTemplate(
    string Name, string Title, BinnedArray Events, RateNuisance? Rate, ImmutableArray<ShapeVariation> Shapes, AuxiliaryCounts? Auxiliary);
