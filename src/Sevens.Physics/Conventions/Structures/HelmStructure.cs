using System.Collections.Immutable;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>Helm; the thickness is s.</summary>
internal sealed record HelmStructure() : FormulaStructure("helm")
{
    public override ImmutableArray<string> Citations { get; } = ["doi:10.1103/PhysRev.104.1466"];

    protected override IFormFactor OfSharpRadius(double radius) => HelmFormFactor.FromBoxRadius(radius);

    protected override double Thickness(Surface surface) => surface.Helm;

    protected override double LeastRmsRadius(double thickness) => Math.Sqrt(3) * thickness;

    protected override IFormFactor OfRmsRadius(double rmsRadius, double thickness) => HelmFormFactor.FromRmsRadius(rmsRadius, thickness);
}
