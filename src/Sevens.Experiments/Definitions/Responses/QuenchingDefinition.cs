using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>How much of a nuclear recoil's energy is seen.</summary>
[Variants("kind")]
[Description("How much of a nuclear recoil's energy is seen.")]
public abstract record QuenchingDefinition
{
    /// <summary>The nuisance that deforms or scales the curve.</summary>
    [Description("The nuisance that deforms the curve.")]
    public string? Nuisance { get; init; }
}
