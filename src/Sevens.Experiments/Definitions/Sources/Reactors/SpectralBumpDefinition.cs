using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Reactors;

/// <summary>The excess around 5 MeV of prompt energy: a factor 1 + amplitude × Gaussian.</summary>
public sealed record SpectralBumpDefinition
{
    /// <summary>Its height, relative.</summary>
    [Within(-0.99, 10)]
    [Description("Height of the excess relative to the spectrum, for example 0.1.")]
    public required double Amplitude { get; init; }

    /// <summary>The neutrino energy at its top.</summary>
    [Positive]
    [Description("The neutrino energy at its top, for example 5.9 MeV.")]
    public required NeutrinoEnergy Centre { get; init; }

    /// <summary>Its standard deviation.</summary>
    [Positive]
    [Description("Its standard deviation, for example 0.5 MeV.")]
    public required NeutrinoEnergy Width { get; init; }
}
