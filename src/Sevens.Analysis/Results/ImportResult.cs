using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>What an import wrote.</summary>
public sealed record ImportResult() : VerbResult("import")
{
    /// <summary>The release.</summary>
    public required string Release { get; init; }

    /// <summary>The folder written to.</summary>
    public required string Directory { get; init; }

    /// <summary>The files written, with their hashes.</summary>
    public required ImmutableArray<Experiments.Catalogs.InputFile> Files { get; init; }
}
