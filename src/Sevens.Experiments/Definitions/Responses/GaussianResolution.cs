using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Gaussian smearing with σ = stochastic·√E, energies in keVee.</summary>
[Variant("gaussian")]
[Description("Gaussian smearing with sigma = stochastic × √E, energies in keVee.")]
public sealed record GaussianResolution : ResolutionDefinition
{
    /// <summary>σ/√E, keVee^½.</summary>
    [Positive]
    [Description("sigma/√E, in keVee^½.")]
    public required double Stochastic { get; init; }
}
