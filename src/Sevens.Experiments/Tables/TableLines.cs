using System.Collections.Immutable;
using System.Text;

namespace Sevens.Experiments.Tables;

/// <summary>A table file as numbered lines: the header lines first, then the names of the fields, then the rows.</summary>
internal sealed class TableLines
{
    private readonly ImmutableArray<string> lines;

    private TableLines(string file, ImmutableArray<string> lines)
    {
        File = file;
        this.lines = lines;
    }

    /// <summary>The encoding of every table file; bytes that are not UTF-8 are an error, not a question mark.</summary>
    public static UTF8Encoding Encoding { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file name as given to the reader.</summary>
    public string File { get; }

    /// <summary>The number of lines.</summary>
    public int Count => lines.Length;

    /// <summary>The line with this number, counted from 1.</summary>
    public string this[int number] => lines[number - 1];

    /// <summary>Reads everything.</summary>
    /// <exception cref="TableFormatException">The bytes are not UTF-8.</exception>
    public static TableLines Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ImmutableArray<string>.Builder read = ImmutableArray.CreateBuilder<string>();
        try
        {
            while (reader.ReadLine() is { } line)
            {
                read.Add(line);
            }
        }
        catch (DecoderFallbackException)
        {
            throw new TableFormatException(file, read.Count + 1, "encoding", "bytes that are not UTF-8", "UTF-8");
        }

        return new TableLines(file, read.ToImmutable());
    }

    /// <summary>The fields of a row, as many as there are names.</summary>
    /// <exception cref="TableFormatException">Another number of fields.</exception>
    public string[] Fields(int number, IReadOnlyList<string> names)
    {
        string[] fields = this[number].Split(',');
        return fields.Length == names.Count
            ? fields
            : throw Fault(number, "row", $"{fields.Length} fields in '{this[number]}'", $"{names.Count}: {string.Join(',', names)}");
    }

    /// <summary>The finite number in a field.</summary>
    /// <exception cref="TableFormatException">The field is not a finite number.</exception>
    public double Number(int number, string key, string field, string expected) =>
        NumberText.TryParse(field, out double value) && double.IsFinite(value) ? value : throw Fault(number, key, $"'{field}'", expected);

    /// <summary>Checks the line that names the fields.</summary>
    /// <exception cref="TableFormatException">It is missing or names other fields.</exception>
    public void CheckNames(int number, IReadOnlyList<string> names)
    {
        string expected = string.Join(',', names);
        if (number > Count)
        {
            throw Fault(number, "names", "the end of the file", $"'{expected}'");
        }

        if (string.Equals(this[number], expected, StringComparison.Ordinal))
        {
            return;
        }

        string? unknown = Array.Find(this[number].Split(','), f => !names.Contains(f, StringComparer.Ordinal));
        throw unknown is null
            ? Fault(number, "names", $"'{this[number]}'", $"'{expected}'")
            : Fault(number, "names", $"the column '{unknown}', which the header does not declare", $"'{expected}'");
    }

    /// <summary>A fault of this file.</summary>
    public TableFormatException Fault(int line, string key, string found, string expected) => new(File, line, key, found, expected);
}
