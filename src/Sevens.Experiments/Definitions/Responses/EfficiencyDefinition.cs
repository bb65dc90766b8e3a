using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>Selection efficiency along the energy axis.</summary>
[Variants("kind")]
[Description("Selection efficiency along the energy axis.")]
public abstract record EfficiencyDefinition
{
    /// <summary>The nuisance that deforms the curve.</summary>
    [Description("The nuisance that deforms the curve.")]
    public string? Nuisance { get; init; }
}
