using System.Globalization;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Catalogs;

/// <summary>One row of a table of the catalog, in which comments start with <c>#</c>, then one line of column names, then comma-separated fields.</summary>
internal sealed class CatalogRow
{
    private readonly string file;
    private readonly int line;
    private readonly string[] fields;

    private CatalogRow(string file, int line, string[] fields)
    {
        this.file = file;
        this.line = line;
        this.fields = fields;
    }

    /// <summary>Reads every row.</summary>
    /// <exception cref="TableFormatException">Other columns than expected, or a row with another number of fields.</exception>
    public static IEnumerable<CatalogRow> Read(CatalogFile file, string header)
    {
        int columns = header.Split(',').Length;
        using var reader = new StreamReader(file.Open());
        bool headed = false;
        for (int number = 1; reader.ReadLine() is { } text; number++)
        {
            if (text.StartsWith('#'))
            {
                continue;
            }

            if (!headed)
            {
                headed = string.Equals(text, header, StringComparison.Ordinal)
                    ? true
                    : throw new TableFormatException(file.Name, number, "columns", text, header);
                continue;
            }

            string[] found = text.Split(',');
            yield return found.Length == columns
                ? new CatalogRow(file.Name, number, found)
                : throw new TableFormatException(file.Name, number, "row", $"{found.Length} fields", $"{columns} fields");
        }
    }

    /// <summary>A field as it stands.</summary>
    public string Text(int column) => fields[column];

    /// <summary>A whole number.</summary>
    public int Whole(int column) => int.TryParse(fields[column], NumberStyles.None, CultureInfo.InvariantCulture, out int value)
        ? value
        : throw Fault(fields[column], "a whole number");

    /// <summary>A finite number.</summary>
    public double Number(int column) => double.TryParse(fields[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
        ? value
        : throw Fault(fields[column], "a finite number");

    /// <summary>A finite number, or null where the field is empty.</summary>
    public double? Optional(int column) => fields[column].Length == 0 ? null : Number(column);

    /// <summary>Says of a fault in which file and line it is.</summary>
    public TableFormatException Fault(string found, string expected) => new(file, line, "row", found, expected);

    /// <summary>What the row describes; a value that its type refuses is a fault of the row.</summary>
    /// <exception cref="TableFormatException">The row does not describe it.</exception>
    public T Make<T>(Func<CatalogRow, T> make)
    {
        try
        {
            return make(this);
        }
        catch (Exception problem) when (problem is ArgumentException or CatalogException || problem.GetType() == typeof(FormatException))
        {
            throw Fault(string.Join(',', fields), problem.Message);
        }
    }
}
