using System.Collections.Immutable;
using Sevens.Experiments.Tables;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Catalogs;

/// <summary>A form-factor file of the catalog: header, then one row per nuclide or per point.</summary>
internal sealed class FormFactorFile
{
    private readonly TableLines lines;
    private readonly HeaderBlock header;
    private readonly ImmutableArray<string> names;
    private readonly InputFile input;

    private FormFactorFile(TableLines lines, HeaderBlock header, ImmutableArray<string> names, InputFile input)
    {
        this.lines = lines;
        this.header = header;
        this.names = names;
        this.input = input;
    }

    /// <summary>The numbers of the lines that hold rows.</summary>
    public IEnumerable<int> Lines => Enumerable.Range(header.NextLine + 1, lines.Count - header.NextLine);

    /// <summary>An embedded file.</summary>
    /// <param name="path">Its place in the catalog.</param>
    /// <param name="schema">The schema its first line names.</param>
    /// <param name="names">Its columns.</param>
    /// <param name="ownKeys">Header keys beyond those of every table.</param>
    /// <exception cref="TableFormatException">Another schema, an unknown header key or other columns.</exception>
    public static FormFactorFile Open(string path, string schema, ImmutableArray<string> names, params ReadOnlySpan<string> ownKeys)
    {
        CatalogFile file = CatalogFiles.FromCatalog(path) ?? throw new CatalogException($"found no '{path}' in the catalog");
        using var reader = new StreamReader(file.Open(), TableLines.Encoding);
        return Read(reader, file.Record(), schema, names, ownKeys);
    }

    internal static FormFactorFile Read(TextReader reader, InputFile input, string schema, ImmutableArray<string> names, params ReadOnlySpan<string> ownKeys)
    {
        TableLines text = TableLines.Read(reader, input.Name);
        HeaderBlock read = HeaderBlock.Read(text, schema, ownKeys.ToArray());
        text.CheckNames(read.NextLine, names);
        return new FormFactorFile(text, read, names, input);
    }

    /// <summary>The header lines with this key.</summary>
    public IEnumerable<HeaderEntry> Entries(string key) => header.All(key);

    /// <summary>A field as text.</summary>
    public string Text(int line, string column) => lines.Fields(line, names)[names.IndexOf(column)];

    /// <summary>A field as a finite number.</summary>
    public double Number(int line, string column) => lines.Number(line, column, Text(line, column), "a finite number");

    /// <summary>A field as a spin such as <c>7/2</c>.</summary>
    public Spin Spin(int line, string column)
    {
        string text = Text(line, column);
        try
        {
            return Physics.Nuclei.Spin.Parse(text);
        }
        catch (FormatException)
        {
            throw Fault(line, column, $"'{text}'", "a spin such as 0, 3/2 or 1.5");
        }
    }

    /// <summary>A field as finite numbers separated by blanks.</summary>
    public ImmutableArray<double> Numbers(int line, string column) =>
        [.. Text(line, column).Split(' ').Select(f => lines.Number(line, column, f, "finite numbers separated by single blanks"))];

    /// <summary>A field as pairs <c>first:second</c> separated by blanks.</summary>
    public ImmutableArray<(double First, double Second)> Pairs(int line, string column) =>
        [.. Text(line, column).Split(' ').Select(pair => pair.Split(':') is [string first, string second]
            ? (lines.Number(line, column, first, "a finite number"), lines.Number(line, column, second, "a finite number"))
            : throw Fault(line, column, $"'{pair}'", "pairs of numbers first:second separated by single blanks"))];

    /// <summary>One entry per row, by the name made of symbol and A.</summary>
    /// <exception cref="TableFormatException">A row is not sound, or a nuclide stands twice.</exception>
    public FormFactorTable<T> Table<T>(string kind, Func<int, T> row)
        where T : class
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (int line in Lines)
        {
            string name = Text(line, "symbol") + Text(line, "A");
            if (!entries.TryAdd(name, Sound(line, () => row(line))))
            {
                throw Fault(line, "row", $"'{name}' a second time", "each nuclide once");
            }
        }

        return Table(kind, entries.ToImmutable());
    }

    /// <summary>The entries with the file's provenance.</summary>
    public FormFactorTable<T> Table<T>(string kind, ImmutableSortedDictionary<string, T> entries)
        where T : class => new(kind, input, [.. header.Provenance().Citations], entries);

    /// <summary>Checks a number that the row states or implies.</summary>
    /// <exception cref="TableFormatException">It differs by more than the tolerance.</exception>
    public void Require(int line, string column, double found, double expected, double tolerance)
    {
        if (!(Math.Abs(found - expected) <= tolerance))
        {
            throw Fault(line, column, FormattableString.Invariant($"data that give {found}"), FormattableString.Invariant($"{expected} within {tolerance}"));
        }
    }

    /// <summary>What a row makes; a refusal names the line.</summary>
    /// <exception cref="TableFormatException">The row does not make a sound form factor.</exception>
    public T Sound<T>(int line, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException refusal)
        {
            throw Fault(line, "row", refusal.Message, "data of a form factor");
        }
    }

    /// <summary>A fault of this file.</summary>
    public TableFormatException Fault(int line, string key, string found, string expected) => lines.Fault(line, key, found, expected);
}
