using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Sources.Reactors;

/// <summary>A flux that a publication states for this reactor, to compare with ours.</summary>
public sealed record StatedFluxDefinition
{
    /// <summary>The flux.</summary>
    [Positive]
    [Description("The total flux stated.")]
    public required Flux Flux { get; init; }

    /// <summary>Where it holds.</summary>
    [Positive]
    [Description("The baseline at which it holds.")]
    public required Length Baseline { get; init; }

    /// <summary>How far ours may be off, relative.</summary>
    [Positive]
    [Description("How far, relatively, ours may be from it: its rounding, and the spectra and mean powers that its authors used.")]
    public required double Spread { get; init; }
}
