using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Templates;

/// <summary>Expected events of dark matter for ε = 1, which scale with ε⁴.</summary>
/// <param name="Events">Events on the axes of the experiment.</param>
/// <param name="Nuclides">The same events by nuclide; none of electrons.</param>
/// <param name="Variations">What the nuisances on quenching and efficiency do to them.</param>
public sealed record DarkMatterTemplate(BinnedArray Events, ImmutableArray<(Nuclide Nuclide, double Events)> Nuclides, ImmutableArray<ShapeVariation> Variations);
