using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>One column of a table of spectra.</summary>
public sealed record TableComponentDefinition
{
    /// <summary>Neutrino flavour.</summary>
    [Description("Neutrino flavour.")]
    public required Flavour Flavour { get; init; }

    /// <summary>The column of the table.</summary>
    [Description("The column of the table; its unit tells a flux (1/cm2/s/MeV) from a normalised spectrum (1/MeV).")]
    public required string Column { get; init; }

    /// <summary>The flux that the column integrates to; needed for a normalised spectrum.</summary>
    [Positive]
    [Description("Flux of this component. For a normalised spectrum it sets the scale; for a column that is a flux it is what the column must integrate to.")]
    public Flux? Flux { get; init; }

    /// <summary>When the neutrinos are born.</summary>
    [Description("When the neutrinos are born: steady, or prompt or delayed relative to a pulse.")]
    public EmissionPhase Phase { get; init; } = EmissionPhase.Steady;

    /// <summary>What it is called among components of one flavour.</summary>
    [Description("What it is called in results; needed where several components have one flavour and phase.")]
    public string? Name { get; init; }
}
