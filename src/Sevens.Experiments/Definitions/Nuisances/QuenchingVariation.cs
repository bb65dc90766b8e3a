using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>One eigen-variation: the curve at ±1σ.</summary>
public sealed record QuenchingVariation
{
    /// <summary>c₁, c₂, … at +1σ, energies in MeV.</summary>
    [AtLeastOne("coefficient")]
    [Description("c1, c2, … at +1 sigma, energies in MeV.")]
    public required ImmutableArray<double> Up { get; init; }

    /// <summary>c₁, c₂, … at −1σ, energies in MeV.</summary>
    [AtLeastOne("coefficient")]
    [Description("c1, c2, … at −1 sigma, energies in MeV.")]
    public required ImmutableArray<double> Down { get; init; }
}
