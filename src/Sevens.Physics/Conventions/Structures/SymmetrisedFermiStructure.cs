using System.Collections.Immutable;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>Symmetrised Fermi; the thickness is t = 4a ln 3.</summary>
internal sealed record SymmetrisedFermiStructure() : FormulaStructure("symmetrised-fermi")
{
    public override ImmutableArray<string> Citations { get; } = ["arXiv:1604.07799"];

    protected override IFormFactor OfSharpRadius(double radius) =>
        SymmetrisedFermiFormFactor.FromHalfDensityRadius(radius, Surface.Diffuseness(SymmetrisedFermiFormFactor.UsualSurface));

    protected override double Thickness(Surface surface) => surface.Fermi;

    protected override double LeastRmsRadius(double thickness) => Math.Sqrt(1.4) * Math.PI * Surface.Diffuseness(thickness);

    protected override IFormFactor OfRmsRadius(double rmsRadius, double thickness) => SymmetrisedFermiFormFactor.FromRmsRadius(rmsRadius, thickness);

    protected override IFormFactor OfFermi(SymmetrisedFermiFormFactor fermi) => fermi;
}
