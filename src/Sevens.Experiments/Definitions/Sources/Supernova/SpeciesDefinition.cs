using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Supernova;

/// <summary>Energy and pinched spectrum of one species.</summary>
public sealed record SpeciesDefinition
{
    /// <summary>Energy emitted in the species.</summary>
    [Positive]
    [Description("Energy emitted in the species.")]
    public required RadiatedEnergy Energy { get; init; }

    /// <summary>Mean neutrino energy.</summary>
    [Positive]
    [Description("Mean neutrino energy.")]
    public required NeutrinoEnergy MeanEnergy { get; init; }

    /// <summary>Pinching parameter α.</summary>
    [Positive]
    [Description("Pinching parameter alpha, above 1: 2 for Maxwell-Boltzmann, about 2.3 for Fermi-Dirac.")]
    public required double Pinching { get; init; }
}
