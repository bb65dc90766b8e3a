using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>What the catalog holds.</summary>
public sealed record ListResult() : VerbResult("list")
{
    /// <summary>The entries, by type and name.</summary>
    public required ImmutableArray<ListItem> Items { get; init; }
}
