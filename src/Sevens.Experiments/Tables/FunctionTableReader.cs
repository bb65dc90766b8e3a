using System.Text.RegularExpressions;

namespace Sevens.Experiments.Tables;

/// <summary>
/// Reads <c>sevens/table/1</c>. Strict: the first fault ends the reading with a <see cref="TableFormatException"/>.
/// </summary>
public static partial class FunctionTableReader
{
    /// <summary>Reads a file from its bytes.</summary>
    /// <param name="stream">UTF-8; left open.</param>
    /// <param name="fileName">The name for error messages.</param>
    /// <exception cref="TableFormatException">The content is not a valid <c>sevens/table/1</c> file.</exception>
    public static FunctionTableFile Read(Stream stream, string fileName)
    {
        using var reader = new StreamReader(stream, TableLines.Encoding, leaveOpen: true);
        return Read(reader, fileName);
    }

    /// <summary>Reads a file from its text.</summary>
    /// <param name="reader">The text, read to its end.</param>
    /// <param name="fileName">The name for error messages.</param>
    /// <exception cref="TableFormatException">The content is not a valid <c>sevens/table/1</c> file.</exception>
    public static FunctionTableFile Read(TextReader reader, string fileName)
    {
        TableLines lines = TableLines.Read(reader, fileName);
        HeaderBlock header = HeaderBlock.Read(lines, FunctionTableFile.Schema, []);
        TableProvenance provenance = header.Provenance();
        Declaration[] declared = Columns(lines, header);
        string[] names = [.. declared.Select(d => d.Name)];
        lines.CheckNames(header.NextLine, names);

        int rows = lines.Count - header.NextLine;
        if (rows < 2)
        {
            throw lines.Fault(lines.Count, "row", $"{rows} rows", "at least 2");
        }

        double[][] values = [.. declared.Select(_ => new double[rows])];
        for (int row = 0; row < rows; row++)
        {
            int number = header.NextLine + 1 + row;
            string[] fields = lines.Fields(number, names);
            for (int column = 0; column < names.Length; column++)
            {
                values[column][row] = lines.Number(number, names[column], fields[column], "a finite number");
            }

            if (row > 0 && !(values[0][row] > values[0][row - 1]))
            {
                throw lines.Fault(number, names[0], $"'{fields[0]}'", $"more than {NumberText.Format(values[0][row - 1])} of the row before");
            }
        }

        return new FunctionTableFile(provenance, declared.Select((d, i) => new FunctionColumn(d.Name, d.Unit, d.Description, values[i])));
    }

    private static Declaration[] Columns(TableLines lines, HeaderBlock header)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var columns = new List<Declaration>();
        IReadOnlyList<HeaderEntry> entries = header.Some("column");
        foreach (HeaderEntry entry in entries)
        {
            Match match = ColumnPattern().Match(entry.Value);
            if (!match.Success)
            {
                throw lines.Fault(entry.Line, "column", $"'{entry.Value}'", "NAME [UNIT] description");
            }

            string name = match.Groups["name"].Value;
            if (!names.Add(name))
            {
                throw lines.Fault(entry.Line, "column", $"'{name}' a second time", "distinct names");
            }

            columns.Add(new Declaration(name, HeaderText.UnitFromFile(match.Groups["unit"].Value), match.Groups["text"].Value));
        }

        return columns.Count > 1
            ? [.. columns]
            : throw lines.Fault(entries[0].Line, "column", "only one", "the argument and at least one function of it");
    }

    [GeneratedRegex(@"^(?<name>[A-Za-z][A-Za-z0-9]*) \[(?<unit>[^\[\]\s]([^\[\]]*[^\[\]\s])?)\] (?<text>\S.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ColumnPattern();

    private readonly record struct Declaration(string Name, string Unit, string Description);
}
