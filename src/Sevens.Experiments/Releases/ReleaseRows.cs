using System.Collections.Immutable;
using System.Globalization;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;

namespace Sevens.Experiments.Releases;

/// <summary>
/// The rows of a release file: numbers between commas or blanks; empty lines and lines that begin with <c>#</c> are left out.
/// </summary>
internal sealed class ReleaseRows
{
    private static readonly char[] Separators = [',', ' ', '\t', '\r'];

    private ReleaseRows(string file, ImmutableArray<ReleaseRow> rows)
    {
        File = file;
        Rows = rows;
    }

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>The rows, in the order of the file.</summary>
    public ImmutableArray<ReleaseRow> Rows { get; }

    /// <summary>Reads every row.</summary>
    /// <exception cref="ReleaseException">Another number of fields, or a field that is not a finite number.</exception>
    public static ReleaseRows Parse(string file, string text, int fields)
    {
        ImmutableArray<ReleaseRow>.Builder rows = ImmutableArray.CreateBuilder<ReleaseRow>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]) && lines[i][0] != '#')
            {
                rows.Add(Row(file, i + 1, lines[i], fields));
            }
        }

        return new ReleaseRows(file, rows.ToImmutable());
    }

    /// <summary>Rows of bin centres and one value, exactly one row for each bin.</summary>
    /// <exception cref="ReleaseException">A centre off the grid, a bin twice or not at all, or a value its kind does not allow.</exception>
    public BinnedArray OnGrid(ColumnKind kind, params IReadOnlyList<Axis> axes) => OnGrid(kind, axes.Count, axes);

    /// <summary>Rows of bin centres and several values, of which one is taken; exactly one row for each bin.</summary>
    /// <param name="kind">What the values promise.</param>
    /// <param name="field">The field of the value, counted from 0.</param>
    /// <param name="axes">The axes, whose centres are the first fields.</param>
    /// <exception cref="ReleaseException">A centre off the grid, a bin twice or not at all, or a value its kind does not allow.</exception>
    public BinnedArray OnGrid(ColumnKind kind, int field, params IReadOnlyList<Axis> axes)
    {
        double[] values = new double[axes.Aggregate(1, (n, a) => n * a.Count)];
        bool[] seen = new bool[values.Length];
        foreach (ReleaseRow row in Rows)
        {
            int bin = 0;
            for (int i = 0; i < axes.Count; i++)
            {
                bin = (bin * axes[i].Count) + BinAtCentre(axes[i], row, row.Values[i]);
            }

            if (seen[bin])
            {
                throw new ReleaseException(File, row.Line, "a bin for the second time", "one row for each bin");
            }

            double value = row.Values[field];
            if (ColumnRules.ExpectedInsteadOf(kind, value) is { } expected)
            {
                throw new ReleaseException(File, row.Line, Text(value), expected);
            }

            seen[bin] = true;
            values[bin] = value;
        }

        return Rows.Length == values.Length
            ? new BinnedArray(axes, values)
            : throw new ReleaseException(File, $"{Rows.Length} rows", $"{values.Length}, one for each bin");
    }

    /// <summary>Rows that are events, counted in the bins they fall into.</summary>
    /// <exception cref="ReleaseException">An event outside the axes.</exception>
    public BinnedArray CountEvents(params IReadOnlyList<Axis> axes) => CountEvents(0, axes);

    /// <summary>Rows that are events, counted in the bins they fall into.</summary>
    /// <param name="skippedFields">Fields before the first observable, such as an index.</param>
    /// <param name="axes">The axes, in the order of the fields.</param>
    /// <exception cref="ReleaseException">An event outside the axes.</exception>
    public BinnedArray CountEvents(int skippedFields, params IReadOnlyList<Axis> axes)
    {
        double[] counts = new double[axes.Aggregate(1, (n, a) => n * a.Count)];
        foreach (ReleaseRow row in Rows)
        {
            int bin = 0;
            for (int i = 0; i < axes.Count; i++)
            {
                double value = row.Values[skippedFields + i];
                int index = axes[i].IndexOf(value);
                bin = index >= 0
                    ? (bin * axes[i].Count) + index
                    : throw new ReleaseException(
                        File, row.Line, $"an event with {axes[i].Name} {Text(value)}", $"all events inside {axes[i]}");
            }

            counts[bin]++;
        }

        return new BinnedArray(axes, counts);
    }

    private static ReleaseRow Row(string file, int line, string text, int fields)
    {
        string[] parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != fields)
        {
            throw new ReleaseException(file, line, $"{parts.Length} fields in '{text.Trim()}'", Text(fields));
        }

        double[] values = new double[fields];
        for (int i = 0; i < fields; i++)
        {
            if (!NumberText.TryParse(parts[i], out values[i]) || !double.IsFinite(values[i]))
            {
                throw new ReleaseException(file, line, $"'{parts[i]}'", "a finite number");
            }
        }

        return new ReleaseRow(line, [.. values]);
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private int BinAtCentre(Axis axis, ReleaseRow row, double centre)
    {
        int bin = axis.IndexOf(centre);
        return bin >= 0 && axis.SameEdge(centre, (axis.Edges[bin] + axis.Edges[bin + 1]) / 2)
            ? bin
            : throw new ReleaseException(File, row.Line, $"{axis.Name} {Text(centre)}", $"the centre of a bin of {axis}");
    }
}
