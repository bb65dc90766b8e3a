using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>A measured spectrum along the first axis; uniform in time.</summary>
[Variant("spectrum")]
[Description("A measured spectrum along the first axis, events in the bins of a table; uniform in time.")]
public sealed record SpectrumShape : ShapeDefinition
{
    /// <summary>A file of the format sevens/histogram/1.</summary>
    [Description("A file of the format sevens/histogram/1 with the first axis alone.")]
    public required string Table { get; init; }

    /// <summary>The column.</summary>
    [Description("The column.")]
    public required string Column { get; init; }
}
