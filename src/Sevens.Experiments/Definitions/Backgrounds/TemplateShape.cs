using System.ComponentModel;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>A released template on all axes, normalised over the fit region.</summary>
[Variant("template")]
[Description("A released template on all axes, normalised over the fit region.")]
public sealed record TemplateShape : ShapeDefinition
{
    /// <summary>A file of the format sevens/histogram/1.</summary>
    [Description("A file of the format sevens/histogram/1.")]
    public required string Table { get; init; }

    /// <summary>The column.</summary>
    [Description("The column.")]
    public required string Column { get; init; }
}
