using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Sevens.Analysis.Exchange.Parquet;

/// <summary>Reads Parquet files of the kind that <see cref="ParquetWriter"/> writes: optional columns of numbers and texts, PLAIN, GZIP or no compression.</summary>
public static class ParquetReader
{
    /// <summary>The columns of a file.</summary>
    /// <exception cref="ExchangeException">Not a Parquet file, or one that uses more than that.</exception>
    public static ImmutableArray<ParquetColumn> Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return Columns(file);
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidCastException or ArgumentException or IndexOutOfRangeException or OverflowException or InvalidDataException)
        {
            throw new ExchangeException($"parquet: found a damaged file ({problem.Message}), expected pages where the footer says");
        }
    }

    private static ImmutableArray<ParquetColumn> Columns(byte[] file)
    {
        int tail = ParquetWriter.Magic.Length + sizeof(int);
        if (file.Length < tail + ParquetWriter.Magic.Length || !file.AsSpan(0, 4).SequenceEqual(ParquetWriter.Magic) || !file.AsSpan(file.Length - 4).SequenceEqual(ParquetWriter.Magic))
        {
            throw new ExchangeException("parquet: found another kind of file, expected one that begins and ends with PAR1");
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(file.Length - tail));
        Require(length > 0 && length <= file.Length - tail, $"a footer of {length} bytes", "one within the file");
        Dictionary<int, object> footer = new ThriftReader(file, file.Length - tail - length).Structure();
        object[] groups = (object[])footer[4];
        Require(groups.Length == 1, $"{groups.Length} row groups", "one");
        return [.. ((object[])((Dictionary<int, object>)groups[0])[1]).Select(c => Column(file, (Dictionary<int, object>)((Dictionary<int, object>)c)[3]))];
    }

    private static ParquetColumn Column(byte[] file, Dictionary<int, object> description)
    {
        string name = ThriftReader.Text(((object[])description[3])[0]);
        long type = (long)description[1];
        long codec = (long)description[4];
        Require(type is ParquetCodes.Double or ParquetCodes.ByteArray, $"column '{name}' of type {type}", "5 (double) or 6 (texts)");
        Require(codec is ParquetCodes.Uncompressed or ParquetCodes.Gzip, $"column '{name}' with compression {codec}", "0 (none) or 2 (gzip)");
        var header = new ThriftReader(file, checked((int)(long)description[9]));
        Dictionary<int, object> page = header.Structure();
        Require(page.ContainsKey(5), $"column '{name}' with a page of another kind", "data pages of version 1");
        var data = (Dictionary<int, object>)page[5];
        int rows = checked((int)(long)data[1]);
        Require((long)data[2] == ParquetCodes.Plain && rows == (long)description[5], $"column '{name}' in encoding {data[2]} or several pages", "0 (plain) in one page");
        byte[] plain = Plain(file.AsSpan(header.Position, checked((int)(long)page[3])).ToArray(), codec);
        int levels = BinaryPrimitives.ReadInt32LittleEndian(plain);
        bool[] holds = Levels(plain.AsSpan(sizeof(int), levels), rows);
        ReadOnlySpan<byte> values = plain.AsSpan(sizeof(int) + levels);
        return type == ParquetCodes.Double ? new ParquetColumn(name, Numbers(values, holds)) : new ParquetColumn(name, Texts(values, holds));
    }

    private static byte[] Plain(byte[] packed, long codec)
    {
        if (codec == ParquetCodes.Uncompressed)
        {
            return packed;
        }

        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        gzip.CopyTo(plain);
        return plain.ToArray();
    }

    private static bool[] Levels(ReadOnlySpan<byte> runs, int rows)
    {
        bool[] holds = new bool[rows];
        int row = 0;
        for (int i = 0; row < rows;)
        {
            uint header = 0;
            for (int shift = 0; ; shift += 7)
            {
                header |= (uint)(runs[i] & 0x7f) << shift;
                if (runs[i++] < 0x80)
                {
                    break;
                }
            }

            Require((header & 1) == 0, "levels packed by bits", "levels as runs");
            holds.AsSpan(row, (int)(header >> 1)).Fill(runs[i++] == 1);
            row += (int)(header >> 1);
        }

        return holds;
    }

    private static ImmutableArray<double?> Numbers(ReadOnlySpan<byte> values, bool[] holds)
    {
        var numbers = ImmutableArray.CreateBuilder<double?>(holds.Length);
        int position = 0;
        foreach (bool held in holds)
        {
            numbers.Add(held ? BinaryPrimitives.ReadDoubleLittleEndian(values[position..]) : null);
            position += held ? sizeof(double) : 0;
        }

        return numbers.ToImmutable();
    }

    private static ImmutableArray<string?> Texts(ReadOnlySpan<byte> values, bool[] holds)
    {
        var texts = ImmutableArray.CreateBuilder<string?>(holds.Length);
        int position = 0;
        foreach (bool held in holds)
        {
            int length = held ? BinaryPrimitives.ReadInt32LittleEndian(values[position..]) : 0;
            texts.Add(held ? Encoding.UTF8.GetString(values.Slice(position + sizeof(int), length)) : null);
            position += held ? sizeof(int) + length : 0;
        }

        return texts.ToImmutable();
    }

    private static void Require(bool condition, string found, string expected)
    {
        if (!condition)
        {
            throw new ExchangeException($"parquet: found {found}, expected {expected}");
        }
    }
}
