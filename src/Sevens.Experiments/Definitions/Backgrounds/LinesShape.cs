using System.Collections.Immutable;
using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>Gaussian lines along the first axis; uniform in time.</summary>
[Variant("lines")]
[Description("Gaussian lines along the first axis, 71Ge K, L and M for example; uniform in time.")]
public sealed record LinesShape : ShapeDefinition
{
    /// <summary>The lines.</summary>
    [AtLeastOne("line")]
    [Description("The lines.")]
    public required ImmutableArray<BackgroundLine> Lines { get; init; }
}
