using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Supernova;

/// <summary>The neutronisation burst: electron neutrinos at a constant luminosity.</summary>
[Variant("neutronisationBurst")]
[Description("The neutronisation burst: electron neutrinos alone, at a constant luminosity from core bounce on.")]
public sealed record NeutronisationEmission : EmissionDefinition
{
    /// <summary>Luminosity in ν_e.</summary>
    [Positive]
    [Description("Luminosity in electron neutrinos.")]
    public required Luminosity Luminosity { get; init; }

    /// <summary>How long it lasts.</summary>
    [Positive]
    [Description("How long it lasts.")]
    public required Duration Duration { get; init; }

    /// <summary>Mean neutrino energy.</summary>
    [Positive]
    [Description("Mean neutrino energy.")]
    public required NeutrinoEnergy MeanEnergy { get; init; }

    /// <summary>Pinching parameter α.</summary>
    [Positive]
    [Description("Pinching parameter alpha, above 1.")]
    public required double Pinching { get; init; }
}
