using System.Collections.Immutable;
using Sevens.Physics.FormFactors;

namespace Sevens.Physics.Conventions.Structures;

/// <summary>The series in q² to the sixth moment, with the moments of Helm; the thickness is s.</summary>
internal sealed record MomentExpansionStructure() : FormulaStructure("moment-expansion")
{
    public override ImmutableArray<string> Citations { get; } = ["arXiv:1207.0693", "doi:10.1103/PhysRev.104.1466"];

    protected override IFormFactor OfSharpRadius(double radius) => MomentExpansionFormFactor.Of(HelmFormFactor.FromBoxRadius(radius));

    protected override double Thickness(Surface surface) => surface.Helm;

    protected override double LeastRmsRadius(double thickness) => Math.Sqrt(3) * thickness;

    protected override IFormFactor OfRmsRadius(double rmsRadius, double thickness) => MomentExpansionFormFactor.Of(HelmFormFactor.FromRmsRadius(rmsRadius, thickness));
}
