using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Nuclei;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Theory;

/// <summary>The same length for every nuclide.</summary>
[Variant("constant")]
[Description("The same length for every nuclide.")]
public sealed record ConstantRadiusSize : RadiusSize
{
    /// <summary>One sigma.</summary>
    [Positive]
    [Description("One sigma.")]
    public required Length Sigma { get; init; }

    internal override double For(Nuclide nuclide) => Sigma.Femtometres;
}
