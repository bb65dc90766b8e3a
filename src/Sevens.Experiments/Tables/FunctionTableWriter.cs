using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Sevens.Experiments.Tables;

/// <summary>Writes <c>sevens/table/1</c> so that <see cref="FunctionTableReader"/> gives back exactly the same numbers.</summary>
public static class FunctionTableWriter
{
    /// <summary>Writes header and rows.</summary>
    public static void Write(FunctionTableFile file, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(writer);
        HeaderWriter.Write(writer, FunctionTableFile.Schema, file.Provenance);
        foreach (FunctionColumn column in file.Columns)
        {
            HeaderWriter.Line(writer, "column", $"{column.Name} [{HeaderText.UnitToFile(column.Unit)}] {column.Description}");
        }

        HeaderWriter.Line(writer, string.Join(',', file.Columns.Select(c => c.Name)));
        for (int row = 0; row < file.Argument.Values.Length; row++)
        {
            HeaderWriter.Line(writer, string.Join(',', file.Columns.Select(c => NumberText.Format(c.Values[row]))));
        }
    }

    /// <summary>The bytes of the file: UTF-8 without byte-order mark, lines ended by a line feed.</summary>
    public static ImmutableArray<byte> ToUtf8(FunctionTableFile file)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(file, writer);
        return ImmutableCollectionsMarshal.AsImmutableArray(TableLines.Encoding.GetBytes(writer.ToString()));
    }
}
