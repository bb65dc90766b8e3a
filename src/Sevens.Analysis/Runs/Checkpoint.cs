using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Sevens.Analysis.Runs;

/// <summary>
/// Finished parts of a long run, one file each, in a folder that only the same run by the same version with the same inputs finds again. Each file is
/// written whole or not at all; a damaged one is made again.
/// </summary>
internal sealed class Checkpoint<T>
    where T : class
{
    private readonly string? folder;
    private readonly JsonTypeInfo<T> type;

    /// <summary>Opens the parts of a run.</summary>
    /// <param name="root">The folder that holds such folders; null to keep nothing.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="fingerprint">Everything that decides the result.</param>
    /// <param name="type">How a part is written.</param>
    public Checkpoint(string? root, string verb, string fingerprint, JsonTypeInfo<T> type)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{EngineVersion.Current}\n{verb}\n{fingerprint}")));
        folder = root is null ? null : Path.Combine(root, $".partial-{verb}-{hash[..16]}");
        this.type = type;
    }

    /// <summary>A part that an earlier run finished, or one made now and kept.</summary>
    public T Part(int index, Func<T> make)
    {
        if (folder is null)
        {
            return make();
        }

        string file = Path.Combine(folder, index.ToString("D8", CultureInfo.InvariantCulture) + ".part");
        if (File.Exists(file) && SealedContent.Open(File.ReadAllBytes(file)) is { } content && JsonSerializer.Deserialize(content, type) is { } kept)
        {
            return kept;
        }

        T part = make();
        WritableFolder.Make(folder);
        WholeFile.Write(file, SealedContent.Seal(JsonSerializer.SerializeToUtf8Bytes(part, type)));
        return part;
    }

    /// <summary>Removes the parts: the whole is done.</summary>
    public void Clear()
    {
        if (folder is null || !Directory.Exists(folder))
        {
            return;
        }

        Directory.Delete(folder, recursive: true);
        if (Path.GetDirectoryName(folder) is { Length: > 0 } root && !Directory.EnumerateFileSystemEntries(root).Any())
        {
            Directory.Delete(root);
        }
    }
}
