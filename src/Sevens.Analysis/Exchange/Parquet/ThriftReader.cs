using System.Buffers.Binary;
using System.Text;

namespace Sevens.Analysis.Exchange.Parquet;

/// <summary>Reads Thrift's compact protocol into structures of numbered fields: long, double, byte[], lists and structures.</summary>
internal sealed class ThriftReader(byte[] bytes, int start)
{
    /// <summary>Where it stands.</summary>
    public int Position { get; private set; } = start;

    /// <summary>The structure that begins here.</summary>
    /// <exception cref="ExchangeException">It is none, or leaves the file.</exception>
    public Dictionary<int, object> Structure()
    {
        var fields = new Dictionary<int, object>();
        for (int field = 0; ;)
        {
            int header = Byte();
            var type = (ThriftType)(header & 15);
            if (type == ThriftType.Stop)
            {
                return fields;
            }

            field = header >> 4 == 0 ? (int)Signed() : field + (header >> 4);
            fields[field] = type is ThriftType.True or ThriftType.False ? type == ThriftType.True : Value(type);
        }
    }

    /// <summary>A text among fields.</summary>
    public static string Text(object field) => Encoding.UTF8.GetString((byte[])field);

    private object Value(ThriftType type) => type switch
    {
        ThriftType.Byte or ThriftType.True or ThriftType.False => (long)Byte(),
        ThriftType.Integer16 or ThriftType.Integer32 or ThriftType.Integer64 => Signed(),
        ThriftType.Double => BinaryPrimitives.ReadDoubleLittleEndian(Bytes(sizeof(double))),
        ThriftType.Binary => Bytes(checked((int)Unsigned())),
        ThriftType.List => Items(),
        ThriftType.Structure => Structure(),
        _ => throw new ExchangeException($"parquet: found the Thrift type {(int)type}, expected one that Parquet uses"),
    };

    private object[] Items()
    {
        int header = Byte();
        int count = header >> 4 == 15 ? checked((int)Unsigned()) : header >> 4;
        object[] items = new object[Math.Min(count, bytes.Length)];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Value((ThriftType)(header & 15));
        }

        return items;
    }

    private long Signed()
    {
        ulong value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    private ulong Unsigned()
    {
        ulong value = 0;
        for (int shift = 0; ; shift += 7)
        {
            int part = Byte();
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }

    private int Byte() => Bytes(1)[0];

    private byte[] Bytes(int count)
    {
        if (count < 0 || Position + count > bytes.Length)
        {
            throw new ExchangeException("parquet: found the end of the file, expected more of it");
        }

        Position += count;
        return bytes[(Position - count)..Position];
    }
}
