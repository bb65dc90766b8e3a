using System.Collections.Immutable;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>Two-parameter Fermi; the thickness is t = 4a ln 3.</summary>
internal sealed record TwoParameterFermiStructure() : FormulaStructure("two-parameter-fermi")
{
    public override ImmutableArray<string> Citations { get; } = ["doi:10.1016/0092-640X(87)90013-1"];

    protected override IFormFactor OfSharpRadius(double radius) => TwoParameterFermiFormFactor.FromSurface(radius);

    protected override double Thickness(Surface surface) => surface.Fermi;

    protected override double LeastRmsRadius(double thickness) => thickness > 0 ? TwoParameterFermiFormFactor.LeastRmsRadius(Surface.Diffuseness(thickness)) : 0;

    protected override IFormFactor OfRmsRadius(double rmsRadius, double thickness) => thickness > 0
        ? TwoParameterFermiFormFactor.FromRmsRadius(rmsRadius, thickness)
        : SolidSphereFormFactor.FromRmsRadius(rmsRadius);
}
