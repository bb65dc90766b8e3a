using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Definitions.Sources.Natural;

/// <summary>What each past supernova sends in one flavour: a Fermi–Dirac spectrum.</summary>
public sealed record PastSpeciesDefinition
{
    /// <summary>Flavour at Earth.</summary>
    [Description("Flavour at Earth.")]
    public required Flavour Flavour { get; init; }

    /// <summary>Temperature at the supernova.</summary>
    [Positive]
    [Description("Temperature of the Fermi-Dirac spectrum at the supernova.")]
    public required NeutrinoEnergy Temperature { get; init; }

    /// <summary>Energy per supernova in this flavour.</summary>
    [Positive]
    [Description("Energy per supernova in this flavour.")]
    public required RadiatedEnergy Energy { get; init; }
}
