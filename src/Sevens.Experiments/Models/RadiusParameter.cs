using Sevens.Numerics.Interpolation;
using Sevens.Physics.Conventions.Structures;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Models;

/// <summary>A parameter that decides the neutron radius of a nuclide.</summary>
/// <param name="Parameter">The parameter, fm.</param>
/// <param name="Meaning">The radius itself, or a shift of the convention's.</param>
/// <param name="Nodes">Where the signal is folded; on the bounds of the parameter.</param>
public sealed record RadiusParameter(Parameter Parameter, RadiusMeaning Meaning, ChebyshevNodes Nodes)
{
    /// <summary>An adjustment with the parameter at a value.</summary>
    public StructureAdjustment Adjusted(StructureAdjustment before, double value) => Meaning == RadiusMeaning.Radius
        ? before with { NeutronRadius = value, NeutronRadiusShift = 0 }
        : before with { NeutronRadiusShift = before.NeutronRadiusShift + value };
}
