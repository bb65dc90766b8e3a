namespace Sevens.Experiments.Tables;

/// <summary>A file the figures of a table come from, pinned by its digest.</summary>
public sealed record TableSource
{
    /// <summary>Names a source file.</summary>
    /// <param name="file">The file name in the release, without blanks.</param>
    /// <param name="sha256">Its SHA-256, 64 lower-case hexadecimal digits.</param>
    /// <exception cref="ArgumentException">A blank in the name, or a digest of another form.</exception>
    public TableSource(string file, string sha256)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentNullException.ThrowIfNull(sha256);
        if (file.Any(char.IsWhiteSpace))
        {
            throw new ArgumentException($"source file: found '{file}', expected a name without blanks", nameof(file));
        }

        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
        {
            throw new ArgumentException($"SHA-256 of '{file}': found '{sha256}', expected 64 lower-case hexadecimal digits", nameof(sha256));
        }

        File = file;
        Sha256 = sha256;
    }

    /// <summary>The file name in the release.</summary>
    public string File { get; }

    /// <summary>The SHA-256 of the file, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }
}
