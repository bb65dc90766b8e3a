using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Definitions.Sources;

/// <summary>One line of a monochromatic source.</summary>
public sealed record LineDefinition
{
    /// <summary>Neutrino flavour.</summary>
    [Description("Neutrino flavour.")]
    public required Flavour Flavour { get; init; }

    /// <summary>Neutrino energy.</summary>
    [Positive]
    [Description("Neutrino energy.")]
    public required NeutrinoEnergy Energy { get; init; }

    /// <summary>Neutrinos of this line per decay where the source has an activity, share of the flux where it has a flux.</summary>
    [Positive]
    [Description("Neutrinos of this line per decay (with activity), or weight in the flux (with flux); 1 where it is the only line.")]
    public double Intensity { get; init; } = 1;

    /// <summary>What it is called among lines of one flavour.</summary>
    [Description("What it is called in results; needed where several lines have one flavour.")]
    public string? Name { get; init; }
}
