using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Measurements;

/// <summary>The surface thickness of the weak density, without which one form factor does not give a radius.</summary>
public sealed record WeakSurfaceDefinition
{
    /// <summary>s of a Helm density, fm.</summary>
    [Positive]
    [Description("Surface thickness s of a Helm density, fm.")]
    public required double Value { get; init; }

    /// <summary>One sigma of s, fm.</summary>
    [NonNegative]
    [Description("One-sigma error of s, fm.")]
    public required double Error { get; init; }

    /// <summary>Where it comes from.</summary>
    [Reference]
    [Description("Where it comes from.")]
    public required string Citation { get; init; }
}
