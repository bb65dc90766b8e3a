using System.ComponentModel;
using Sevens.Experiments.Definitions.Responses;

namespace Sevens.Experiments.Definitions.Nuisances;

/// <summary>A quenching curve at ±1σ.</summary>
public sealed record QuenchingCurvePair
{
    /// <summary>The curve at +1σ.</summary>
    [Description("The curve at +1 sigma.")]
    public required QuenchingDefinition Up { get; init; }

    /// <summary>The curve at −1σ.</summary>
    [Description("The curve at −1 sigma.")]
    public required QuenchingDefinition Down { get; init; }
}
