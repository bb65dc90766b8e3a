using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>What an export wrote. Where something was approximated, the warnings say what and by how much.</summary>
public sealed record ExportResult() : VerbResult("export")
{
    /// <summary>The format: histfactory, hs3, hepdata or parquet.</summary>
    public required string Target { get; init; }

    /// <summary>The files written, as paths, with their hashes.</summary>
    public required ImmutableArray<Experiments.Catalogs.InputFile> Files { get; init; }
}
