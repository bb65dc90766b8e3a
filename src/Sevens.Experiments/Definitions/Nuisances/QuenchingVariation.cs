using System.Collections.Immutable;
using System.ComponentModel;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>One eigen-variation: the curve at ±1σ.</summary>
public sealed record QuenchingVariation
{
    /// <summary>c₁, c₂, … at +1σ, energies in MeV.</summary>
    [Description("c1, c2, … at +1 sigma, energies in MeV.")]
    public required ImmutableArray<double> Up { get; init; }

    /// <summary>c₁, c₂, … at −1σ, energies in MeV.</summary>
    [Description("c1, c2, … at −1 sigma, energies in MeV.")]
    public required ImmutableArray<double> Down { get; init; }
}
