using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Sevens.Analysis.Exchange.Parquet;

/// <summary>Turns the CSV tables that Sevens writes into columns: numbers where every field that is not empty is one, else texts.</summary>
public static class ParquetTable
{
    /// <summary>The columns of a CSV table.</summary>
    /// <param name="csv">A header line, then rows; fields with commas or quotes in double quotes.</param>
    /// <exception cref="ExchangeException">A row with another number of fields than the header.</exception>
    public static ImmutableArray<ParquetColumn> OfCsv(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        string[][] rows = [.. Rows(csv)];
        if (rows.Length == 0)
        {
            throw new ExchangeException("csv: found nothing, expected a header line");
        }

        int wrong = Array.FindIndex(rows, r => r.Length != rows[0].Length);
        return wrong < 0
            ? [.. rows[0].Select((name, i) => Column(name, [.. rows.Skip(1).Select(r => r[i])]))]
            : throw new ExchangeException($"csv: found {rows[wrong].Length} fields in row {wrong + 1}, expected {rows[0].Length} as in the header");
    }

    private static ParquetColumn Column(string name, string[] fields)
    {
        var numbers = ImmutableArray.CreateBuilder<double?>(fields.Length);
        foreach (string field in fields)
        {
            if (field.Length == 0)
            {
                numbers.Add(null);
            }
            else if (double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            {
                numbers.Add(number);
            }
            else
            {
                return new ParquetColumn(name, [.. fields.Select(f => f.Length == 0 ? null : f)]);
            }
        }

        return new ParquetColumn(name, numbers.ToImmutable());
    }

    private static IEnumerable<string[]> Rows(string csv)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            char c = csv[i];
            if (c == '"' && quoted && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                field.Append(c);
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c is ',' or '\n' && !quoted)
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    yield return [.. row];
                    row.Clear();
                }
            }
            else
            {
                field.Append(c);
            }
        }
    }
}
