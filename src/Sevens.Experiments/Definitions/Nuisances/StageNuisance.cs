using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>An error of one parameter of the stage that refers to it, a unit Gaussian.</summary>
[Variant("stage")]
[Description("An error of one parameter of the stage (or recoil efficiency) that refers to it, a unit Gaussian, refolded.")]
public sealed record StageNuisance : NuisanceDefinition
{
    /// <summary>The parameter.</summary>
    [Description("The parameter of the stage: constant of gaussian, midpoint of an efficiency, yield of poisson …")]
    public required string Parameter { get; init; }

    /// <summary>Its one-sigma error.</summary>
    [Positive]
    [Description("Its one-sigma error, in the unit of the parameter.")]
    public required double Sigma { get; init; }
}
