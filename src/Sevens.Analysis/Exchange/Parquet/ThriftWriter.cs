using System.Text;

namespace Sevens.Analysis.Exchange.Parquet;

/// <summary>Thrift's compact protocol, as far as Parquet's footers and page headers need it.</summary>
internal sealed class ThriftWriter
{
    private readonly List<byte> bytes = [];
    private readonly Stack<int> outer = new();
    private int last;

    /// <summary>What was written.</summary>
    public byte[] ToArray() => [.. bytes];

    /// <summary>A 32-bit number.</summary>
    public ThriftWriter Integer(int field, int value) => Header(field, ThriftType.Integer32).Varint(ZigZag(value));

    /// <summary>A 64-bit number.</summary>
    public ThriftWriter Long(int field, long value) => Header(field, ThriftType.Integer64).Varint(ZigZag(value));

    /// <summary>A text.</summary>
    public ThriftWriter Text(int field, string value) => Header(field, ThriftType.Binary).TextItem(value);

    /// <summary>Begins a structure.</summary>
    public ThriftWriter Begin(int field) => Header(field, ThriftType.Structure).BeginItem();

    /// <summary>Begins a structure of a list.</summary>
    public ThriftWriter BeginItem()
    {
        outer.Push(last);
        last = 0;
        return this;
    }

    /// <summary>Ends a structure, or the whole.</summary>
    public ThriftWriter End()
    {
        bytes.Add(0);
        last = outer.Count > 0 ? outer.Pop() : 0;
        return this;
    }

    /// <summary>Begins a list; its items follow.</summary>
    public ThriftWriter List(int field, ThriftType items, int count)
    {
        Header(field, ThriftType.List);
        bytes.Add((byte)((Math.Min(count, 15) << 4) | (int)items));
        return count < 15 ? this : Varint((ulong)count);
    }

    /// <summary>A number of a list.</summary>
    public ThriftWriter IntegerItem(int value) => Varint(ZigZag(value));

    /// <summary>A text of a list.</summary>
    public ThriftWriter TextItem(string value)
    {
        byte[] encoded = Encoding.UTF8.GetBytes(value);
        Varint((ulong)encoded.Length);
        bytes.AddRange(encoded);
        return this;
    }

    private ThriftWriter Header(int field, ThriftType type)
    {
        // Fields rise by less than 16 everywhere in Parquet.
        bytes.Add((byte)(((field - last) << 4) | (int)type));
        last = field;
        return this;
    }

    private ThriftWriter Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            bytes.Add((byte)(value | 0x80));
        }

        bytes.Add((byte)value);
        return this;
    }

    private static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));
}
