using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Sevens.Experiments.Tables;

/// <summary>Writes <c>sevens/histogram/1</c> so that <see cref="HistogramReader"/> gives back exactly the same axes and numbers.</summary>
public static class HistogramWriter
{
    /// <summary>Writes header and rows, bins in row-major order.</summary>
    public static void Write(HistogramFile file, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(writer);
        HeaderWriter.Write(writer, HistogramFile.Schema, file.Provenance);
        foreach (Numerics.Axes.Axis axis in file.Axes)
        {
            HeaderWriter.Line(writer, "axis", AxisText.Format(axis));
        }

        foreach (HistogramColumn column in file.Columns)
        {
            HeaderWriter.Line(writer, "column", $"{column.Name} ({HistogramWords.Of(column.Kind)}) {column.Description}");
        }

        HeaderWriter.Line(writer, "storage", HistogramWords.Of(file.Storage));
        HeaderWriter.Line(writer, string.Join(',', [.. file.Axes.Select(a => a.Name), .. file.Columns.Select(c => c.Name)]));
        int bins = file.Columns[0].Values.Values.Length;
        for (int bin = 0; bin < bins; bin++)
        {
            if (file.Storage == HistogramStorage.Dense || file.Columns.Any(c => c.Values.Values[bin] != 0))
            {
                HeaderWriter.Line(writer, Row(file, bin));
            }
        }
    }

    /// <summary>The bytes of the file: UTF-8 without byte-order mark, lines ended by a line feed.</summary>
    public static ImmutableArray<byte> ToUtf8(HistogramFile file)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(file, writer);
        return ImmutableCollectionsMarshal.AsImmutableArray(TableLines.Encoding.GetBytes(writer.ToString()));
    }

    private static string Row(HistogramFile file, int bin)
    {
        string[] fields = new string[file.Axes.Length + file.Columns.Length];
        for (int axis = file.Axes.Length - 1, rest = bin; axis >= 0; axis--)
        {
            (rest, int index) = Math.DivRem(rest, file.Axes[axis].Count);
            fields[axis] = AxisText.FormatBin(file.Axes[axis], index);
        }

        for (int column = 0; column < file.Columns.Length; column++)
        {
            fields[file.Axes.Length + column] = NumberText.Format(file.Columns[column].Values.Values[bin]);
        }

        return string.Join(',', fields);
    }
}
