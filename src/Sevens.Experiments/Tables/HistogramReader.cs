using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sevens.Experiments.Text;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Tables;

/// <summary>
/// Reads <c>sevens/histogram/1</c>. Strict: whatever the header promises is checked, and the first fault ends the reading
/// with a <see cref="TableFormatException"/>; rows may come in any order.
/// </summary>
public static partial class HistogramReader
{
    /// <summary>Reads a file from its bytes.</summary>
    /// <param name="stream">UTF-8; left open.</param>
    /// <param name="fileName">The name for error messages.</param>
    /// <exception cref="TableFormatException">The content is not a valid <c>sevens/histogram/1</c> file.</exception>
    public static HistogramFile Read(Stream stream, string fileName)
    {
        using var reader = new StreamReader(stream, TableLines.Encoding, leaveOpen: true);
        return Read(reader, fileName);
    }

    /// <summary>Reads a file from its text.</summary>
    /// <param name="reader">The text, read to its end.</param>
    /// <param name="fileName">The name for error messages.</param>
    /// <exception cref="TableFormatException">The content is not a valid <c>sevens/histogram/1</c> file.</exception>
    public static HistogramFile Read(TextReader reader, string fileName)
    {
        TableLines lines = TableLines.Read(reader, fileName);
        HeaderBlock header = HeaderBlock.Read(lines, HistogramFile.Schema, ["axis", "storage"]);
        TableProvenance provenance = header.Provenance();
        Axis[] axes = Axes(lines, header);
        Declaration[] declared = Columns(lines, header, axes);
        HistogramStorage storage = Storage(lines, header.Single("storage"));
        string[] names = [.. axes.Select(a => a.Name), .. declared.Select(d => d.Name)];
        lines.CheckNames(header.NextLine, names);

        int bins = axes.Aggregate(1, (n, a) => n * a.Count);
        double[][] values = [.. declared.Select(_ => new double[bins])];
        int[] lineOf = new int[bins];
        for (int number = header.NextLine + 1; number <= lines.Count; number++)
        {
            string[] fields = lines.Fields(number, names);
            int bin = Bin(lines, number, axes, fields);
            if (lineOf[bin] != 0)
            {
                throw lines.Fault(number, "row", $"{Position(axes, bin)} again after line {lineOf[bin]}", "one row for each bin");
            }

            lineOf[bin] = number;
            for (int column = 0; column < declared.Length; column++)
            {
                values[column][bin] = Value(lines, number, declared[column], fields[axes.Length + column]);
            }
        }

        if (storage == HistogramStorage.Dense && Array.IndexOf(lineOf, 0) is >= 0 and int missing)
        {
            throw lines.Fault(lines.Count, "row", $"none for {Position(axes, missing)}", $"a row for each of the {bins} bins of a dense file");
        }

        return new HistogramFile(provenance, storage, declared.Select((d, i) => Column(lines, d, new BinnedArray(axes, values[i]))));
    }

    private static Axis[] Axes(TableLines lines, HeaderBlock header)
    {
        var axes = new List<Axis>();
        long bins = 1;
        foreach (HeaderEntry entry in header.Some("axis"))
        {
            try
            {
                axes.Add(AxisText.Parse(entry.Value));
            }
            catch (ArgumentException)
            {
                throw lines.Fault(entry.Line, "axis", $"'{entry.Value}'", AxisText.Form + "; edges finite and increasing");
            }

            bins *= axes[^1].Count;
            if (bins > AxisText.MostBins)
            {
                throw lines.Fault(entry.Line, "axis", $"{bins} bins", $"at most {AxisText.MostBins}");
            }

            if (axes.FindIndex(a => string.Equals(a.Name, axes[^1].Name, StringComparison.Ordinal)) < axes.Count - 1)
            {
                throw lines.Fault(entry.Line, "axis", $"'{axes[^1].Name}' a second time", "distinct names");
            }
        }

        return [.. axes];
    }

    private static Declaration[] Columns(TableLines lines, HeaderBlock header, Axis[] axes)
    {
        var names = new HashSet<string>(axes.Select(a => a.Name), StringComparer.Ordinal);
        var columns = new List<Declaration>();
        foreach (HeaderEntry entry in header.Some("column"))
        {
            Match match = ColumnPattern().Match(entry.Value);
            if (!match.Success)
            {
                throw lines.Fault(entry.Line, "column", $"'{entry.Value}'", "NAME (KIND) description");
            }

            string word = match.Groups["kind"].Value;
            ColumnKind kind = HistogramWords.Kind(word)
                ?? throw lines.Fault(entry.Line, "column", $"the kind '{word}'", NameChoice.Expected(word, HistogramWords.Kinds));
            string name = match.Groups["name"].Value;
            if (!names.Add(name))
            {
                throw lines.Fault(entry.Line, "column", $"'{name}' a second time", "distinct names");
            }

            columns.Add(new Declaration(entry.Line, name, kind, match.Groups["text"].Value));
        }

        return [.. columns];
    }

    private static HistogramStorage Storage(TableLines lines, HeaderEntry entry) =>
        HistogramWords.Storage(entry.Value)
        ?? throw lines.Fault(entry.Line, "storage", $"'{entry.Value}'", NameChoice.Expected(entry.Value, HistogramWords.Storages));

    private static int Bin(TableLines lines, int number, Axis[] axes, string[] fields)
    {
        int bin = 0;
        for (int i = 0; i < axes.Length; i++)
        {
            string expected = $"the lower edge of a bin of {axes[i]}";
            int index = AxisText.BinAt(axes[i], lines.Number(number, axes[i].Name, fields[i], expected));
            bin = index >= 0 ? (bin * axes[i].Count) + index : throw lines.Fault(number, axes[i].Name, $"'{fields[i]}'", expected);
        }

        return bin;
    }

    private static double Value(TableLines lines, int number, Declaration column, string field)
    {
        // NaN stands for text that is no number; every kind refuses it.
        double value = NumberText.TryParse(field, out double parsed) ? parsed : double.NaN;
        return ColumnRules.ExpectedInsteadOf(column.Kind, value) is { } expected
            ? throw lines.Fault(number, column.Name, $"'{field}'", expected)
            : value;
    }

    private static HistogramColumn Column(TableLines lines, Declaration column, BinnedArray values) =>
        ColumnRules.TotalExpectedInsteadOf(column.Kind, values.Total) is { } expected
            ? throw lines.Fault(column.Line, column.Name, $"a total of {NumberText.Format(values.Total)}", expected)
            : new HistogramColumn(column.Name, column.Kind, column.Description, values);

    private static string Position(Axis[] axes, int bin)
    {
        string[] parts = new string[axes.Length];
        for (int i = axes.Length - 1; i >= 0; i--)
        {
            (bin, int index) = Math.DivRem(bin, axes[i].Count);
            parts[i] = $"{axes[i].Name} {AxisText.FormatBin(axes[i], index)}";
        }

        return string.Join(", ", parts);
    }

    [GeneratedRegex(@"^(?<name>[A-Za-z][A-Za-z0-9]*) \((?<kind>[^()]*)\) (?<text>\S.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ColumnPattern();

    private readonly record struct Declaration(int Line, string Name, ColumnKind Kind, string Description);
}
