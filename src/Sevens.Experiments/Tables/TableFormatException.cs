namespace Sevens.Experiments.Tables;

/// <summary>A table file that is not what its format promises: where, what was found and what was expected.</summary>
public sealed class TableFormatException : FormatException
{
    /// <summary>Describes one fault of one file.</summary>
    /// <param name="file">The file name as given to the reader.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="key">The header key, axis, column or <c>row</c> that is wrong.</param>
    /// <param name="found">What the file has.</param>
    /// <param name="expected">What it should have.</param>
    public TableFormatException(string file, int line, string key, string found, string expected)
        : base(FormattableString.Invariant($"{file}({line}): {key}: found {found}, expected {expected}"))
    {
        File = file;
        Line = line;
        Key = key;
        Found = found;
        Expected = expected;
    }

    /// <summary>The file name as given to the reader.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The header key, axis, column or <c>row</c> that is wrong.</summary>
    public string Key { get; }

    /// <summary>What the file has.</summary>
    public string Found { get; }

    /// <summary>What it should have.</summary>
    public string Expected { get; }
}
