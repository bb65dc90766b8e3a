using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>R^e = (g_L^e)² + (g_R^e)² of deep inelastic scattering of ν_e and ν̄_e off quarks, neutral over charged current.</summary>
[Variant("neutralCurrentRatio")]
[Description("Neutral over charged currents of nu_e and anti-nu_e in deep inelastic scattering, (g_L)^2 + (g_R)^2 summed over up and down quarks.")]
public sealed record NeutralCurrentRatioDefinition : MeasurementDefinition
{
    /// <summary>R^e.</summary>
    [Description("The ratio.")]
    public required MeasuredValue Ratio { get; init; }

    /// <summary>sin²θ_W at the momentum transfer of the experiment.</summary>
    [Within(0, 1)]
    [Description("sin²θ_W at the momentum transfer of the experiment, for the Standard Model's couplings of quarks.")]
    public required double WeakMixingAngle { get; init; }

    /// <summary>Where new interactions are no longer at a point.</summary>
    [Positive]
    [Description("The lightest mediator, GeV, whose exchange is an interaction at a point here; lighter ones are refused.")]
    public required double LightestMediatorGeV { get; init; }
}
