using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>A common relative error of a quenching curve, a unit Gaussian, refolded.</summary>
[Variant("quenchingScale")]
[Description("A common relative error of a quenching curve, a unit Gaussian, refolded.")]
public sealed record QuenchingScaleNuisance : NuisanceDefinition
{
    /// <summary>One-sigma relative width.</summary>
    [Within(0, 1)]
    [Description("One-sigma relative width.")]
    public required Fraction Relative { get; init; }
}
