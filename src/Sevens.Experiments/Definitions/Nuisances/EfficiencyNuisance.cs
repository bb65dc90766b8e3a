using System.ComponentModel;
using Sevens.Experiments.Definitions.Responses;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>A variation of a logistic efficiency, a unit Gaussian.</summary>
[Variant("efficiency")]
[Description("A variation of a logistic efficiency, a unit Gaussian, refolded.")]
public sealed record EfficiencyNuisance : NuisanceDefinition
{
    /// <summary>The curve at +1σ.</summary>
    [Description("The curve at +1 sigma.")]
    public required LogisticEfficiencyDefinition Up { get; init; }

    /// <summary>The curve at −1σ.</summary>
    [Description("The curve at −1 sigma.")]
    public required LogisticEfficiencyDefinition Down { get; init; }
}
