namespace Sevens.Experiments.Releases;

/// <summary>An official file that is missing, altered, truncated or not what its release promises.</summary>
public sealed class ReleaseException : Exception
{
    /// <summary>Describes one fault of one file.</summary>
    /// <param name="file">The name of the file in the release, or the folder that should hold it.</param>
    /// <param name="found">What is there.</param>
    /// <param name="expected">What should be there.</param>
    public ReleaseException(string file, string found, string expected)
        : base($"{file}: found {found}, expected {expected}")
    {
        File = file;
        Found = found;
        Expected = expected;
    }

    /// <summary>Describes a fault in one line of a file.</summary>
    /// <param name="file">The name of the file in the release.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="found">What is there.</param>
    /// <param name="expected">What should be there.</param>
    public ReleaseException(string file, int line, string found, string expected)
        : base(FormattableString.Invariant($"{file}({line}): found {found}, expected {expected}"))
    {
        File = file;
        Line = line;
        Found = found;
        Expected = expected;
    }

    /// <summary>The name of the file in the release, or the folder that should hold it.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1; null when the fault is not in one line.</summary>
    public int? Line { get; }

    /// <summary>What is there.</summary>
    public string Found { get; }

    /// <summary>What should be there.</summary>
    public string Expected { get; }
}
