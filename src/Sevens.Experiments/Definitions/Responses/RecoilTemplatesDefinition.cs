using System.Collections.Immutable;
using System.ComponentModel;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>A response given by templates of monoenergetic recoils, in place of a chain.</summary>
public sealed record RecoilTemplatesDefinition
{
    /// <summary>A file of the format sevens/histogram/1: recoil energy first, then the axes of the data.</summary>
    [Description("A file of the format sevens/histogram/1: recoil energy in keVnr first, then the axes of the data.")]
    public required string Table { get; init; }

    /// <summary>The column of detection probabilities at the central values.</summary>
    [Description("The column of probabilities that a recoil is detected in a cell, at the central values of the nuisances.")]
    public required string Column { get; init; }

    /// <summary>Template nuisances that exchange the column; the spectrum is refolded, so that the rate follows as well.</summary>
    [Description("Names of template nuisances that exchange the column; refolded, so that the rate follows as well.")]
    public ImmutableArray<string>? Nuisances { get; init; }
}
