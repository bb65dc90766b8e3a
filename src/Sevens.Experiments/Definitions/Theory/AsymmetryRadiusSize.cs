using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>A length times the neutron excess (N − Z)/A: the slope of a neutron skin.</summary>
[Variant("perAsymmetry")]
[Description("A length times the neutron excess (N − Z)/A: the slope of a neutron skin.")]
public sealed record AsymmetryRadiusSize : RadiusSize
{
    /// <summary>One sigma of the slope.</summary>
    [Positive]
    [Description("One sigma of the slope.")]
    public required Length Sigma { get; init; }

    internal override double For(Nuclide nuclide) => Sigma.Femtometres * (nuclide.N - nuclide.Z) / nuclide.A;
}
