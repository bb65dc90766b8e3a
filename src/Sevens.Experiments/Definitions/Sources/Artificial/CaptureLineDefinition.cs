using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Artificial;

/// <summary>One neutrino line of electron capture.</summary>
public sealed record CaptureLineDefinition
{
    /// <summary>Neutrino energy.</summary>
    [Positive]
    [Description("Neutrino energy.")]
    public required NeutrinoEnergy Energy { get; init; }

    /// <summary>Neutrinos per decay.</summary>
    [Positive]
    [Description("Neutrinos per decay.")]
    public required double Branching { get; init; }
}
