using System.ComponentModel;

namespace Sevens.Experiments.Definitions;

/// <summary>A column of a table.</summary>
public sealed record ColumnReference
{
    /// <summary>A file of the format sevens/histogram/1.</summary>
    [Description("A file of the format sevens/histogram/1.")]
    public required string Table { get; init; }

    /// <summary>The column.</summary>
    [Description("The column.")]
    public required string Column { get; init; }
}
