using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>The size of a background as a multiple of another one.</summary>
public sealed record BackgroundRatio
{
    /// <summary>The other background.</summary>
    [Description("The name of the other background, whose fitted size this one follows.")]
    public required string Background { get; init; }

    /// <summary>This one over the other; of lines the whole area counts, also what lies outside the axis.</summary>
    [Positive]
    [Description("This one over the other. Of lines the whole area counts, also what lies outside the axis.")]
    public required double Value { get; init; }
}
