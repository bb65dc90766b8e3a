using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Supernova;

/// <summary>Pinched spectra per species, emitted at a constant rate from bounce on.</summary>
[Variant("pinched")]
[Description("Pinched spectra per species, emitted at a constant rate from core bounce on.")]
public sealed record PinchedEmission : EmissionDefinition
{
    /// <summary>How long the emission lasts.</summary>
    [Positive]
    [Description("How long the emission lasts.")]
    public required Duration Duration { get; init; }

    /// <summary>ν_e.</summary>
    [Description("Electron neutrinos.")]
    public SpeciesDefinition? ElectronNeutrino { get; init; }

    /// <summary>ν̄_e.</summary>
    [Description("Electron antineutrinos.")]
    public SpeciesDefinition? ElectronAntineutrino { get; init; }

    /// <summary>One of ν_μ, ν̄_μ, ν_τ, ν̄_τ, which are alike.</summary>
    [Description("One of the four species of muon and tau neutrinos and antineutrinos, which are alike.")]
    public SpeciesDefinition? HeavyLepton { get; init; }
}
