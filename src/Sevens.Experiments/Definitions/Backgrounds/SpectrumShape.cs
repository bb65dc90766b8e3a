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

    /// <summary>What its numbers are per.</summary>
    [Description("What its numbers are per: exposure (the default), events of a whole exposure; or kilogramDay, which rate: { liveTime: … } makes events.")]
    public SpectrumPer Per { get; init; }
}
