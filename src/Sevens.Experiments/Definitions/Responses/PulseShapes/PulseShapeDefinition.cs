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

    /// <summary>The nuisance that moves a parameter of the mean, or the noise.</summary>
    [Description("The nuisance of kind stage that moves the noise or a parameter of the mean: atZero, far or scale (in keVnr).")]
    public string? Nuisance { get; init; }

    /// <summary>The same with a parameter moved.</summary>
    internal PulseShapeDefinition Moved(string parameter, double by) => parameter switch
    {
        "noise" => this with { Noise = Noise + by },
        _ when Mean.Parameters.Contains(parameter, StringComparer.Ordinal) => this with { Mean = Mean.Moved(parameter, by) },
        _ => throw new InvalidOperationException($"found parameter '{parameter}', expected one of {string.Join(", ", Mean.Parameters.Prepend("noise"))}"),
    };
}
