using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Sevens.Analysis.Exchange.Parquet;

/// <summary>
/// Writes a table as a Parquet file: one row group, one page a column, encoding PLAIN, compression GZIP, every column optional
/// (format 1, https://parquet.apache.org/docs/file-format/).
/// </summary>
public static class ParquetWriter
{
    /// <summary>The four bytes that begin and end a file.</summary>
    internal static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <summary>The file.</summary>
    /// <param name="columns">One or more, of one length, each with a name of its own.</param>
    /// <exception cref="ExchangeException">No column, lengths that differ, or a name that comes twice.</exception>
    public static byte[] Write(ImmutableArray<ParquetColumn> columns)
    {
        if (columns.IsEmpty || columns.Any(c => c.Count != columns[0].Count) || columns.DistinctBy(c => c.Name, StringComparer.Ordinal).Count() != columns.Length)
        {
            throw new ExchangeException(
                $"parquet: found columns {string.Join(", ", columns.Select(c => $"{c.Name} of {c.Count} rows"))}, expected one or more of one length with different names");
        }

        using var file = new MemoryStream();
        file.Write(Magic);
        var chunks = new List<(long Offset, int Plain, int Packed)>();
        foreach (ParquetColumn column in columns)
        {
            byte[] plain = [.. Levels(column), .. column.Kind == ParquetColumnKind.Number ? Numbers(column) : Texts(column)];
            byte[] packed = Compressed(plain);
            byte[] header = new ThriftWriter().Integer(1, 0).Integer(2, plain.Length).Integer(3, packed.Length)
                .Begin(5).Integer(1, column.Count).Integer(2, ParquetCodes.Plain).Integer(3, ParquetCodes.RunLength).Integer(4, ParquetCodes.RunLength).End()
                .End().ToArray();
            chunks.Add((file.Position, header.Length + plain.Length, header.Length + packed.Length));
            file.Write(header);
            file.Write(packed);
        }

        byte[] footer = Footer(columns, chunks);
        file.Write(footer);
        byte[] length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, footer.Length);
        file.Write(length);
        file.Write(Magic);
        return file.ToArray();
    }

    private static byte[] Footer(ImmutableArray<ParquetColumn> columns, List<(long Offset, int Plain, int Packed)> chunks)
    {
        ThriftWriter footer = new ThriftWriter().Integer(1, 1).List(2, ThriftType.Structure, columns.Length + 1);
        footer.BeginItem().Text(4, "schema").Integer(5, columns.Length).End();
        foreach (ParquetColumn column in columns)
        {
            footer.BeginItem().Integer(1, ParquetCodes.Of(column.Kind)).Integer(3, ParquetCodes.Optional).Text(4, column.Name);
            (column.Kind == ParquetColumnKind.Text ? footer.Integer(6, ParquetCodes.Utf8) : footer).End();
        }

        footer.Long(3, columns[0].Count).List(4, ThriftType.Structure, 1).BeginItem().List(1, ThriftType.Structure, columns.Length);
        foreach ((ParquetColumn column, (long offset, int plain, int packed)) in columns.Zip(chunks))
        {
            footer.BeginItem().Long(2, offset).Begin(3)
                .Integer(1, ParquetCodes.Of(column.Kind))
                .List(2, ThriftType.Integer32, 2).IntegerItem(ParquetCodes.Plain).IntegerItem(ParquetCodes.RunLength)
                .List(3, ThriftType.Binary, 1).TextItem(column.Name)
                .Integer(4, ParquetCodes.Gzip).Long(5, column.Count).Long(6, plain).Long(7, packed).Long(9, offset)
                .End().End();
        }

        return footer.Long(2, chunks.Sum(c => (long)c.Plain)).Long(3, columns[0].Count).End().Text(6, "Sevens").End().ToArray();
    }

    /// <summary>Whether each row holds something, as runs.</summary>
    private static byte[] Levels(ParquetColumn column)
    {
        var runs = new List<byte>();
        for (int row = 0; row < column.Count;)
        {
            int end = row;
            while (end < column.Count && column.Holds(end) == column.Holds(row))
            {
                end++;
            }

            for (uint count = (uint)(end - row) << 1; ; count >>= 7)
            {
                runs.Add((byte)(count >= 0x80 ? count | 0x80 : count));
                if (count < 0x80)
                {
                    break;
                }
            }

            runs.Add(column.Holds(row) ? (byte)1 : (byte)0);
            row = end;
        }

        byte[] length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, runs.Count);
        return [.. length, .. runs];
    }

    private static byte[] Numbers(ParquetColumn column)
    {
        double[] values = [.. column.Numbers.OfType<double>()];
        byte[] bytes = new byte[values.Length * sizeof(double)];
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(i * sizeof(double)), values[i]);
        }

        return bytes;
    }

    private static byte[] Texts(ParquetColumn column)
    {
        using var bytes = new MemoryStream();
        byte[] length = new byte[sizeof(int)];
        foreach (byte[] text in column.Texts.OfType<string>().Select(Encoding.UTF8.GetBytes))
        {
            BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
            bytes.Write(length);
            bytes.Write(text);
        }

        return bytes.ToArray();
    }

    private static byte[] Compressed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(plain);
        }

        return packed.ToArray();
    }
}
