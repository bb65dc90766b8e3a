using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Releases;

/// <summary>The files of a release after their digests were found right.</summary>
internal sealed class ReleaseContents
{
    private readonly FrozenDictionary<string, (TableSource Source, string Text)> files;

    private ReleaseContents(FrozenDictionary<string, (TableSource Source, string Text)> files)
    {
        this.files = files;
    }

    /// <summary>Reads the files of a release.</summary>
    /// <exception cref="ReleaseException">The folder or a required file is missing, or a digest differs.</exception>
    public static ReleaseContents Open(string directory, IEnumerable<ReleaseFile> expected)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        if (!Directory.Exists(directory))
        {
            throw new ReleaseException(directory, "no such folder", "the folder that holds the files of the release");
        }

        var verified = new Dictionary<string, (TableSource Source, string Text)>(StringComparer.Ordinal);
        foreach (ReleaseFile file in expected)
        {
            string path = Path.Combine(directory, file.Name);
            if (File.Exists(path))
            {
                verified.Add(file.Name, Verified(file, File.ReadAllBytes(path)));
            }
            else if (file.Need == ReleaseFileNeed.Required)
            {
                throw new ReleaseException(file.Name, $"no such file in '{directory}'", $"the official file with SHA-256 {file.Sha256}");
            }
        }

        return new ReleaseContents(verified.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether a file is there.</summary>
    public bool Has(string name) => files.ContainsKey(name);

    /// <summary>The text of a file that is there.</summary>
    public string Text(string name) => files[name].Text;

    /// <summary>The rows of a required file.</summary>
    /// <exception cref="ReleaseException">A row with another number of fields, or a field that is not a finite number.</exception>
    public ReleaseRows Rows(string name, int fields) => ReleaseRows.Parse(name, Text(name), fields);

    /// <summary>Names and digests of the files a table was made from.</summary>
    public IEnumerable<TableSource> Sources(params IEnumerable<string> names) => names.Select(n => files[n].Source);

    private static (TableSource Source, string Text) Verified(ReleaseFile file, byte[] bytes)
    {
        string digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return string.Equals(digest, file.Sha256, StringComparison.Ordinal)
            ? (new TableSource(file.Name, digest), Encoding.UTF8.GetString(bytes))
            : throw new ReleaseException(
                file.Name,
                FormattableString.Invariant($"SHA-256 {digest} ({bytes.Length} bytes)"),
                $"SHA-256 {file.Sha256}: the file is altered, truncated or of another version");
    }
}
