using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>Eigen-variations of a polynomial quenching curve, each a unit Gaussian.</summary>
[Variant("quenching")]
[Description("Eigen-variations of a polynomial quenching curve, each a unit Gaussian, refolded.")]
public sealed record QuenchingNuisance : NuisanceDefinition
{
    /// <summary>The eigen-variations.</summary>
    [AtLeastOne("variation")]
    [Description("The eigen-variations.")]
    public required ImmutableArray<QuenchingVariation> Variations { get; init; }
}
