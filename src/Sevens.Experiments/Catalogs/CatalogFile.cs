using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Sevens.Experiments.Catalogs;

/// <summary>The bytes of one file and where they came from.</summary>
/// <param name="Name">Its name as messages and provenance give it.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Directory">The folder beside which it refers to others; null inside the embedded catalog.</param>
internal sealed record CatalogFile(string Name, byte[] Bytes, string? Directory)
{
    /// <summary>What was read from the content, by type: the bytes never change, so that a file of the catalog is read once per process.</summary>
    private readonly ConcurrentDictionary<Type, object> read = new();

    /// <summary>A copy is another file, of which nothing has been read.</summary>
    private CatalogFile(CatalogFile original)
    {
        Name = original.Name;
        Bytes = original.Bytes;
        Directory = original.Directory;
        read = new ConcurrentDictionary<Type, object>();
    }

    /// <summary>The content as text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The content as a stream.</summary>
    public MemoryStream Open() => new(Bytes, writable: false);

    /// <summary>The file as provenance names it.</summary>
    public InputFile Record() => ReadOnce(file => new InputFile(file.Name, Convert.ToHexStringLower(SHA256.HashData(file.Bytes))));

    /// <summary>The content as something else; one reading per type is kept.</summary>
    /// <param name="reading">Reads the file. Pure; what it makes is immutable.</param>
    public T ReadOnce<T>(Func<CatalogFile, T> reading)
        where T : class => (T)read.GetOrAdd(typeof(T), _ => reading(this));
}
