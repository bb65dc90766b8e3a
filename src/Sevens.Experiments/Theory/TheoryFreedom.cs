using System.Collections.Immutable;
using Sevens.Experiments.Models;

namespace Sevens.Experiments.Theory;

/// <summary>What a fit has as parameters, so that its error is not counted besides.</summary>
/// <param name="WeakMixingAngle">Whether sin²θ_W is one.</param>
/// <param name="Radii">For each nuclide whose neutron radius is a function of a parameter: which.</param>
internal sealed record TheoryFreedom(ParameterChoice WeakMixingAngle, ImmutableDictionary<string, RadiusParameter> Radii)
{
    /// <summary>No parameters.</summary>
    public static TheoryFreedom None { get; } = new(ParameterChoice.Convention, ImmutableDictionary<string, RadiusParameter>.Empty);
}
