using Sevens.Numerics.Axes;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Templates;

/// <summary>Events of one flux component on one nuclide, on the axes of an experiment after cuts.</summary>
/// <param name="Flavour">The flavour.</param>
/// <param name="Nuclide">The nuclide; none for electrons.</param>
/// <param name="Events">Events per bin; negative where they are an interference.</param>
public sealed record PlacedEvents(Flavour Flavour, Nuclide? Nuclide, BinnedArray Events);
