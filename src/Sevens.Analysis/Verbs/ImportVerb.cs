using System.Security.Cryptography;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Releases;

namespace Sevens.Analysis.Verbs;

/// <summary><c>import</c>: reads an official release as published and writes its figures in our format.</summary>
public static class ImportVerb
{
    /// <summary>Imports a release.</summary>
    /// <param name="release">Name of the release.</param>
    /// <param name="directory">The folder that holds its official files.</param>
    /// <param name="to">The folder to write to.</param>
    /// <exception cref="CatalogException">No such release.</exception>
    /// <exception cref="ReleaseException">A file is missing, altered, truncated or not what the release promises; nothing was written.</exception>
    public static ImportResult Run(string release, string directory, string to)
    {
        Release found = ReleaseCatalog.All.FirstOrDefault(r => string.Equals(r.Name, release, StringComparison.Ordinal))
            ?? throw CatalogException.Unknown("release", release, [.. ReleaseCatalog.All.Select(r => r.Name)]);
        IReadOnlyList<ImportedTable> tables = found.Import(directory);
        TableStore.Write(to, tables);
        return new ImportResult
        {
            Release = release,
            Directory = to,
            Files = [.. tables.Select(t => new InputFile(t.FileName, Convert.ToHexStringLower(SHA256.HashData(t.Content.AsSpan()))))],
            Provenance = new Provenance([.. found.Files.Select(f => new InputFile(f.Name, f.Sha256))], [], Seed: null),
        };
    }
}
