using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Gamma-distributed photo-electrons: mean x̄ = lightYield·E_ee, shape k = 1 + shapePerKeVee·E_ee.</summary>
[Variant("gamma")]
[Description("Gamma-distributed photo-electrons with mean lightYield × E_ee and shape k = 1 + shapePerKeVee × E_ee.")]
public sealed record GammaResolution : ResolutionDefinition
{
    /// <summary>b/E_ee, keVee⁻¹.</summary>
    [Positive]
    [Description("b/E_ee per keVee, where k = 1 + b is the shape of the gamma distribution.")]
    public required double ShapePerKeVee { get; init; }
}
