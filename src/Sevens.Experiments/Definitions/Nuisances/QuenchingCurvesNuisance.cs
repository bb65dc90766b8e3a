using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>Other quenching curves at one sigma, each pair a unit Gaussian.</summary>
[Variant("quenchingCurves")]
[Description("Other quenching curves at one sigma, each pair a unit Gaussian, refolded.")]
public sealed record QuenchingCurvesNuisance : NuisanceDefinition
{
    /// <summary>The pairs.</summary>
    [AtLeastOne("pair of curves")]
    [Description("Pairs of curves.")]
    public required ImmutableArray<QuenchingCurvePair> Variations { get; init; }
}
