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
    string Name, string Title, BinnedArray Events, RateNuisance? Rate, ImmutableArray<ShapeVariation> Shapes, AuxiliaryCounts? Auxiliary)
{
    /// <summary>Its shape with parameters that are fitted; null where it has none.</summary>
    public FreeShape? Free { get; init; }

    /// <summary>The background whose size it follows, <see cref="Rate"/> being then the nuisance on the ratio; null where it has a size of its own.</summary>
    public BackgroundLeader? Leader { get; init; }

    /// <summary>The one-sigma errors per bin that its finite statistics leave, in events; null where it is exact.</summary>
    public BinnedArray? Errors { get; init; }

    /// <summary>Counts with the source off that are fitted together with it; null where there are none.</summary>
    public OffCounts? Off { get; init; }
}
