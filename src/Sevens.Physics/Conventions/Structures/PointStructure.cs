using System.Collections.Immutable;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>A point nucleus.</summary>
internal sealed record PointStructure() : NuclearStructure("point")
{
    private static readonly PointFormFactor Nucleons = new();
    private static readonly NucleonFormFactors Pair = new(Nucleons, Nucleons);

    public override ImmutableArray<string> Citations { get; } = [];

    public override bool TakesRadii => false;

    public override NucleonFormFactors Of(Nuclide nuclide, RadiusPrescription radii, StructureAdjustment adjustment) => adjustment == StructureAdjustment.None
        ? Pair
        : throw new ArgumentOutOfRangeException(nameof(adjustment), $"{Name}: found {adjustment}, expected none: a point has neither radius nor surface");
}
