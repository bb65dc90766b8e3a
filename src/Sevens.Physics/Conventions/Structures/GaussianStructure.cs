using System.Collections.Immutable;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>A Gaussian density; a sharp radius gives it the rms radius of the uniform sphere.</summary>
internal sealed record GaussianStructure() : FormulaStructure("gaussian")
{
    public override ImmutableArray<string> Citations { get; } = [];

    protected override IFormFactor OfSharpRadius(double radius) => GaussianFormFactor.FromRmsRadius(Math.Sqrt(0.6) * radius);

    protected override double Thickness(Surface surface) => Surfaceless(surface, "a Gaussian density has one length, its radius");

    protected override double LeastRmsRadius(double thickness) => 0;

    protected override IFormFactor OfRmsRadius(double rmsRadius, double thickness) => GaussianFormFactor.FromRmsRadius(rmsRadius);
}
