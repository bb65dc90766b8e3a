using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Response.PulseShape;

namespace Sevens.Experiments.Definitions.Responses.PulseShapes;

/// <summary>The pulse shape of the light, F90, which fills the second observable.</summary>
public sealed record PulseShapeDefinition
{
    /// <summary>The mean share of prompt light.</summary>
    [Description("The mean share of prompt light as a function of the recoil energy.")]
    public required PromptFractionDefinition Mean { get; init; }

    /// <summary>How the measured share spreads around it.</summary>
    [Description("binomial: k of n photo-electrons are prompt; gaussian: variance f(1 − f)/n + noise². Without photo-electrons there is no pulse shape, and no event.")]
    public required PromptSpread Spread { get; init; }

    /// <summary>Further width of the measured share; by default 0.</summary>
    [NonNegative]
    [Description("Further Gaussian width of the measured share; by default 0.")]
    public double Noise { get; init; }

    /// <summary>Efficiency in the measured share; by default 1.</summary>
    [Description("Selection efficiency in the measured share; by default 1.")]
    public EfficiencyDefinition? Selection { get; init; }
}
