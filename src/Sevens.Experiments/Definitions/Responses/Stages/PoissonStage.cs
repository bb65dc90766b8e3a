using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Stages;

/// <summary>Poisson-distributed counts with mean yield × signal.</summary>
[Variant("poisson")]
[Description("Poisson-distributed counts with mean yield × signal.")]
public sealed record PoissonStage : CountingStage;
