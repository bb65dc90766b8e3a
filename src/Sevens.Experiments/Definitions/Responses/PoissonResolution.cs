using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Poisson-distributed photo-electrons with mean lightYield·E_ee.</summary>
[Variant("poisson")]
[Description("Poisson-distributed photo-electrons with mean lightYield × E_ee.")]
public sealed record PoissonResolution : ResolutionDefinition;
