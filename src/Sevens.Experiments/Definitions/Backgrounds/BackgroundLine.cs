using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>A Gaussian line.</summary>
public sealed record BackgroundLine
{
    /// <summary>Where it stands.</summary>
    [Description("Where it stands, in the unit of the first axis.")]
    public required double At { get; init; }

    /// <summary>Its standard deviation.</summary>
    [Positive]
    [Description("Its standard deviation, in the unit of the first axis.")]
    public required double Sigma { get; init; }

    /// <summary>Its strength relative to the other lines; by default 1.</summary>
    [Positive]
    [Description("Its strength relative to the other lines, also to what lies outside the axis; by default 1.")]
    public double Strength { get; init; } = 1;
}
