using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Reactors;

/// <summary>Another core of the same kind at a distance of its own.</summary>
public sealed record ReactorCoreDefinition
{
    /// <summary>Its thermal power.</summary>
    [Positive]
    [Description("Its thermal power.")]
    public required Power ThermalPower { get; init; }

    /// <summary>Its distance from the detector.</summary>
    [Positive]
    [Description("Its distance from the detector, wherever the baseline puts the detector from the first core.")]
    public required Length Baseline { get; init; }
}
