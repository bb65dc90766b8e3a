using System.Collections.Immutable;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>A uniform sphere.</summary>
internal sealed record SolidSphereStructure() : FormulaStructure("solid-sphere")
{
    public override ImmutableArray<string> Citations { get; } = [];

    protected override IFormFactor OfSharpRadius(double radius) => SolidSphereFormFactor.FromRadius(radius);

    protected override double Thickness(Surface surface) => Surfaceless(surface, "a uniform sphere has no surface");

    protected override double LeastRmsRadius(double thickness) => 0;

    protected override IFormFactor OfRmsRadius(double rmsRadius, double thickness) => SolidSphereFormFactor.FromRmsRadius(rmsRadius);
}
