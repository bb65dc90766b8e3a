using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The references of a run.</summary>
public sealed record CitationResult() : VerbResult("citations")
{
    /// <summary>The references as BibTeX.</summary>
    public required string BibTeX { get; init; }

    /// <summary>Their identifiers.</summary>
    public required ImmutableArray<string> Identifiers { get; init; }
}
