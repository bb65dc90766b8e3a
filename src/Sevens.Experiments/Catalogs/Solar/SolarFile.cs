using System.Collections.Immutable;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Catalogs.Solar;

/// <summary>A file of the catalog about the Sun, the Earth or mixing: header, names, rows.</summary>
internal sealed class SolarFile
{
    private readonly TableLines lines;
    private readonly HeaderBlock header;
    private readonly ImmutableArray<string> names;

    private SolarFile(TableLines lines, HeaderBlock header, ImmutableArray<string> names, CatalogFile file)
    {
        this.lines = lines;
        this.header = header;
        this.names = names;
        File = file;
    }

    /// <summary>The file, for provenance.</summary>
    public CatalogFile File { get; }

    /// <summary>The identifiers among what it cites.</summary>
    public ImmutableArray<string> Identifiers => [.. header.Provenance().Citations.Where(c =>
        c.StartsWith("arXiv:", StringComparison.Ordinal) || c.StartsWith("doi:", StringComparison.Ordinal))];

    /// <summary>The numbers of the lines that hold rows.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(header.NextLine + 1, lines.Count - header.NextLine);

    /// <summary>An embedded file.</summary>
    /// <exception cref="TableFormatException">Another schema, an unknown header key or other columns.</exception>
    public static SolarFile Open(string path, string schema, params ImmutableArray<string> names)
    {
        CatalogFile file = CatalogFiles.FromCatalog(path) ?? throw new CatalogException($"found no '{path}' in the catalog");
        return file.ReadOnce(f => Read(f, schema, names));
    }

    /// <summary>A file, embedded or not.</summary>
    /// <inheritdoc cref="Open"/>
    public static SolarFile Read(CatalogFile file, string schema, params ImmutableArray<string> names)
    {
        using var reader = new StreamReader(file.Open(), TableLines.Encoding);
        TableLines text = TableLines.Read(reader, file.Name);
        HeaderBlock block = HeaderBlock.Read(text, schema, []);
        text.CheckNames(block.NextLine, names);
        return new SolarFile(text, block, names, file);
    }

    /// <summary>A field as text.</summary>
    public string Text(int line, string column) => lines.Fields(line, names)[names.IndexOf(column)];

    /// <summary>A field as a finite number.</summary>
    public double Number(int line, string column) => lines.Number(line, column, Text(line, column), "a finite number");

    /// <summary>A field as finite numbers separated by blanks.</summary>
    public ImmutableArray<double> Numbers(int line, string column) =>
        [.. Text(line, column).Split(' ').Select(f => lines.Number(line, column, f, "finite numbers separated by single blanks"))];

    /// <summary>A column as finite numbers.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="column">The column.</param>
    public double[] Column(IEnumerable<int> rows, string column) => [.. rows.Select(line => Number(line, column))];

    /// <summary>What some rows make; a refusal of the physics names the first of them.</summary>
    /// <exception cref="TableFormatException">They do not make something sound.</exception>
    public T Sound<T>(int line, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException refusal)
        {
            throw lines.Fault(line, "row", refusal.Message, "rows that physics allows");
        }
    }

    /// <summary>A fault of this file.</summary>
    public TableFormatException Fault(int line, string key, string found, string expected) => lines.Fault(line, key, found, expected);
}
