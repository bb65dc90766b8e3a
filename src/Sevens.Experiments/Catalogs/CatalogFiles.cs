using System.Collections.Concurrent;
using System.Reflection;
using Sevens.Experiments.Releases;

namespace Sevens.Experiments.Catalogs;

/// <summary>
/// Finds files by name: first beside the definition that names them, then in the user's data folder, then in the embedded catalog.
/// </summary>
internal sealed class CatalogFiles
{
    private const string Prefix = "catalog/";
    private static readonly Assembly Home = typeof(CatalogFiles).Assembly;
    private static readonly ConcurrentDictionary<string, CatalogFile> Opened = new(StringComparer.Ordinal);
    private readonly string? dataFolder;

    public CatalogFiles(string? dataFolder) => this.dataFolder = dataFolder;

    /// <summary>Names, sizes and times of the files in the data folder.</summary>
    public string Fingerprint => dataFolder is null || !Directory.Exists(dataFolder)
        ? string.Empty
        : string.Join('\n', new DirectoryInfo(dataFolder).EnumerateFiles("*", SearchOption.AllDirectories)
            .OrderBy(f => f.FullName, StringComparer.Ordinal)
            .Select(f => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}")));

    /// <summary>Names of the embedded files under a folder of the catalog, sorted.</summary>
    public static IEnumerable<string> Embedded(string folder) => Home.GetManifestResourceNames()
        .Where(n => n.StartsWith($"{Prefix}{folder}/", StringComparison.Ordinal))
        .Select(n => n[Prefix.Length..])
        .Order(StringComparer.Ordinal);

    /// <summary>An embedded file, or null.</summary>
    public static CatalogFile? FromCatalog(string path)
    {
        if (Opened.TryGetValue(path, out CatalogFile? known))
        {
            return known;
        }

        using Stream? stream = Home.GetManifestResourceStream(Prefix + path);
        if (stream is null)
        {
            return null;
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Opened.GetOrAdd(path, new CatalogFile(Prefix + path, bytes, Directory: null));
    }

    /// <summary>A file the user named by path.</summary>
    /// <exception cref="CatalogException">There is none.</exception>
    public static CatalogFile FromPath(string path)
    {
        if (!File.Exists(path))
        {
            throw new CatalogException($"file: found nothing at '{path}', expected a file");
        }

        return new CatalogFile(path, File.ReadAllBytes(path), Path.GetDirectoryName(Path.GetFullPath(path)));
    }

    /// <summary>A data file that a definition refers to.</summary>
    /// <param name="name">The name the definition gives.</param>
    /// <param name="directory">The definition's own folder, or null inside the catalog.</param>
    /// <exception cref="CatalogException">It is in none of the places; the message lists them.</exception>
    public CatalogFile Data(string name, string? directory)
    {
        string?[] folders = [directory, dataFolder];
        foreach (string folder in folders.OfType<string>())
        {
            string path = Path.Combine(folder, name);
            if (File.Exists(path))
            {
                return new CatalogFile(name, File.ReadAllBytes(path), folder);
            }
        }

        return FromCatalog($"experiments/data/{name}") ?? FromCatalog($"sources/data/{name}") ?? FromCatalog($"cross-sections/{name}") ?? throw new CatalogException(
            $"table: found no file '{name}' in {string.Join(", ", folders.OfType<string>().Append("the catalog"))}, expected {Expected(name)}");
    }

    /// <summary>A table of a release that is too large to ship is missing until it is imported.</summary>
    private static string Expected(string name) => ReleaseCatalog.Of(name) is { Delivery: ReleaseDelivery.Imported } release
        ? $"the one that 'sevens import {release.Name} DIR' writes, with DIR the folder of the official files ({string.Join("; ", release.Citations)})"
        : "one there";
}
