using System.Collections.Immutable;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>Klein–Nystrand; the thickness is the range a of its Yukawa.</summary>
internal sealed record KleinNystrandStructure() : FormulaStructure("klein-nystrand")
{
    public override ImmutableArray<string> Citations { get; } = ["arXiv:hep-ph/9902259"];

    protected override IFormFactor OfSharpRadius(double radius) => KleinNystrandFormFactor.FromSphereRadius(radius);

    protected override double Thickness(Surface surface) => surface.KleinNystrand;

    protected override double LeastRmsRadius(double thickness) => Math.Sqrt(6) * thickness;

    protected override IFormFactor OfRmsRadius(double rmsRadius, double thickness) => KleinNystrandFormFactor.FromRmsRadius(rmsRadius, thickness);
}
