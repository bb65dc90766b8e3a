using System.Collections.Immutable;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Catalogs.Reactors;

/// <summary>A file of the reactor catalog: header, names of the columns, rows.</summary>
internal sealed class ReactorTableFile
{
    private readonly TableLines lines;
    private readonly HeaderBlock header;
    private readonly ImmutableArray<string> names;
    private readonly ImmutableArray<string[]> rows;

    private ReactorTableFile(TableLines lines, HeaderBlock header, ImmutableArray<string> names)
    {
        this.lines = lines;
        this.header = header;
        this.names = names;
        rows = [.. Enumerable.Range(header.NextLine + 1, lines.Count - header.NextLine).Select(n => lines.Fields(n, names))];
    }

    /// <summary>Number of rows.</summary>
    public int Count => rows.Length;

    /// <summary>The citations that are identifiers.</summary>
    public IEnumerable<string> Identifiers => header.Provenance().Citations.Where(c =>
        c.StartsWith("arXiv:", StringComparison.Ordinal) || c.StartsWith("doi:", StringComparison.Ordinal));

    /// <summary>Reads a file whose columns the header declares.</summary>
    /// <param name="file">The file.</param>
    /// <param name="schema">The schema its first line names.</param>
    /// <param name="ownKeys">Header keys beyond those of every table.</param>
    /// <exception cref="TableFormatException">Another schema, an unknown header key, or rows that do not fit the columns.</exception>
    public static ReactorTableFile Read(CatalogFile file, string schema, params ReadOnlySpan<string> ownKeys)
    {
        using var reader = new StreamReader(file.Open(), TableLines.Encoding);
        var text = TableLines.Read(reader, file.Name);
        var read = HeaderBlock.Read(text, schema, ownKeys.ToArray());
        _ = read.Provenance();
        ImmutableArray<string> columns = [.. read.Some("column").Select(c => c.Value.Split(' ')[0])];
        text.CheckNames(read.NextLine, columns);
        return new ReactorTableFile(text, read, columns);
    }

    /// <summary>Whether there is a column of this name.</summary>
    public bool Has(string column) => names.Contains(column, StringComparer.Ordinal);

    /// <summary>The one header line with this key.</summary>
    public HeaderEntry Single(string key) => header.Single(key);

    /// <summary>The header lines with this key.</summary>
    public IEnumerable<HeaderEntry> All(string key) => header.All(key);

    /// <summary>A header line as a finite number.</summary>
    public double Number(string key) => lines.Number(Single(key).Line, key, Single(key).Value, "a finite number");

    /// <summary>A field as it stands.</summary>
    public string Text(int row, string column) => rows[row][Index(column)];

    /// <summary>A field as a finite number.</summary>
    public double Number(int row, string column) => lines.Number(LineOf(row), column, Text(row, column), "a finite number");

    /// <summary>A field as finite numbers separated by blanks.</summary>
    public ImmutableArray<double> Numbers(int row, string column) =>
        [.. Text(row, column).Split(' ').Select(f => lines.Number(LineOf(row), column, f, "finite numbers separated by single blanks"))];

    /// <summary>A column of finite numbers.</summary>
    public double[] Column(string column) => [.. Enumerable.Range(0, Count).Select(row => Number(row, column))];

    /// <summary>A fault of a row.</summary>
    public TableFormatException Fault(int row, string key, string found, string expected) => lines.Fault(LineOf(row), key, found, expected);

    /// <summary>A fault of a header line.</summary>
    public TableFormatException Fault(HeaderEntry entry, string found, string expected) => lines.Fault(entry.Line, entry.Key, found, expected);

    private int LineOf(int row) => header.NextLine + 1 + row;

    private int Index(string column) => names.IndexOf(column) is >= 0 and int index
        ? index
        : throw lines.Fault(header.NextLine, "names", $"no column '{column}'", $"it among {string.Join(',', names)}");
}
