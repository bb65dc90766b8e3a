using Sevens.Experiments.Models;
using Sevens.Physics.Conventions;
using Sevens.Physics.Nuclei;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Measurements;

/// <summary>What measurements measure, in terms of the parameters of a fit; what no parameter decides is that of the convention.</summary>
internal sealed class FittedQuantities(Convention convention, StandardModelSignal? model, FittedModel? newPhysics)
{
    /// <summary>New physics; null without.</summary>
    public FittedModel? Model => newPhysics;

    /// <summary>The rms radius of the point neutrons of a nuclide, fm.</summary>
    /// <exception cref="InvalidOperationException">The convention has no radius of this nuclide.</exception>
    public FittedQuantity NeutronRadius(Nuclide nuclide)
    {
        RadiusParameter? radius = model?.RadiusOf(nuclide);
        return new FittedQuantity(
            radius?.Parameter, radius?.Meaning == RadiusMeaning.Radius ? 0 : convention.FormFactorsOf(nuclide).Neutron.RmsRadius);
    }

    /// <summary>sin²θ_W; null where the couplings are fixed numbers.</summary>
    public FittedQuantity? WeakMixingAngle()
    {
        Parameter? parameter = model?.Parameters.FirstOrDefault(p => string.Equals(p.Name, PhysicsParameterNames.WeakMixingAngle, StringComparison.Ordinal));
        return parameter is not null ? new FittedQuantity(parameter, 0)
            : convention.Couplings.WeakMixingAngle is { } angle ? new FittedQuantity(null, angle)
            : null;
    }
}
