using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Joint;

/// <summary>Light and charge share the quanta of a recoil: what one gains the other loses.</summary>
[Variant("sharedQuanta")]
[Description("Light and charge share the quanta of a recoil, so that what one gains the other loses: quenching gives photons, second.quenching electrons.")]
public sealed record SharedQuantaFluctuations : FluctuationsDefinition
{
    /// <summary>Variance of the number of quanta over its mean; by default 1.</summary>
    [Within(0, 1)]
    [Description("Variance of the number of quanta over its mean; by default 1, Poisson.")]
    public double Fano { get; init; } = 1;

    /// <summary>Variance of the electrons' share p, in units of p(1 − p); by default 0.</summary>
    [Within(0, 1)]
    [Description("Fluctuation of recombination: the variance of the electrons' share p of the quanta in units of p(1 − p), below 1; by default 0, a binomial division.")]
    public double Recombination { get; init; }
}
