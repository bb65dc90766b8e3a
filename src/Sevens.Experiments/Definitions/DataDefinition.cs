using System.ComponentModel;

namespace Sevens.Experiments.Definitions;

/// <summary>Where the observed counts stand.</summary>
public sealed record DataDefinition
{
    /// <summary>A file of the format sevens/histogram/1.</summary>
    [Description("A file of the format sevens/histogram/1, beside the definition, in the data folder or in the catalog.")]
    public required string Counts { get; init; }

    /// <summary>Its column of observed counts.</summary>
    [Description("The column of observed counts.")]
    public required string Column { get; init; }
}
