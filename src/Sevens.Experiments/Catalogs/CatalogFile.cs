using System.Security.Cryptography;
using System.Text;

namespace Sevens.Experiments.Catalogs;

/// <summary>The bytes of one file and where they came from.</summary>
/// <param name="Name">Its name as messages and provenance give it.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Directory">The folder beside which it refers to others; null inside the embedded catalog.</param>
internal sealed record CatalogFile(string Name, byte[] Bytes, string? Directory)
{
    /// <summary>The content as text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The content as a stream.</summary>
    public MemoryStream Open() => new(Bytes, writable: false);

    /// <summary>The file as provenance names it.</summary>
    public InputFile Record() => new(Name, Convert.ToHexStringLower(SHA256.HashData(Bytes)));
}
