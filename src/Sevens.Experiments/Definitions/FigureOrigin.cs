using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions;

/// <summary>Where one figure of an experiment was taken from.</summary>
public sealed record FigureOrigin
{
    /// <summary>How far it can be relied on.</summary>
    [Description("seed, read, recalled or assumed.")]
    public required Confidence From { get; init; }

    /// <summary>What is known of it beside its value.</summary>
    [Description("What is known of the figure beside its value, in a line.")]
    public string? Text { get; init; }

    /// <summary>Where it stands; by default the first citation of the experiment.</summary>
    [Reference]
    [Description("Where it stands: an identifier such as arXiv:2110.07730.")]
    public string? Citation { get; init; }
}
