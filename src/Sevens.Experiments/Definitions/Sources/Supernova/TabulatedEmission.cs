using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Supernova;

/// <summary>The fluence of a whole burst, tabulated at a distance.</summary>
[Variant("fluence")]
[Description("The fluence of a whole burst per flavour, tabulated at a distance; it has no times.")]
public sealed record TabulatedEmission : EmissionDefinition
{
    /// <summary>The file.</summary>
    [Description("A file of the format sevens/table/1: energy, then columns in 1/cm2/MeV named after flavours (electronNeutrino, muonAntineutrino, …).")]
    public required string Table { get; init; }

    /// <summary>The distance at which it holds.</summary>
    [Positive]
    [Description("The distance at which the fluence holds.")]
    public required AstronomicalDistance At { get; init; }
}
