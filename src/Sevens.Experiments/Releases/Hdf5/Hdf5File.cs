using System.Buffers.Binary;
using System.Text;

namespace Sevens.Experiments.Releases.Hdf5;

/// <summary>
/// Reads float64 datasets by path from HDF5 files of the classic layout: superblock 0, groups as symbol tables, contiguous data. That is what h5py
/// writes by default; anything else is refused, never guessed. [HDF5 File Format Specification 1.1 and 2.0, The HDF Group]
/// </summary>
internal sealed class Hdf5File
{
    private const int RootAddress = 64;
    private const int EntrySize = 40;
    private const int Dataspace = 0x1, Datatype = 0x3, Layout = 0x8, Filters = 0xB, Continuation = 0x10, SymbolTable = 0x11;
    private static readonly byte[] Signature = [0x89, (byte)'H', (byte)'D', (byte)'F', 0x0D, 0x0A, 0x1A, 0x0A];
    private readonly string name;
    private readonly byte[] bytes;

    private Hdf5File(string name, byte[] bytes)
    {
        this.name = name;
        this.bytes = bytes;
    }

    /// <summary>Takes the content of a file.</summary>
    /// <exception cref="ReleaseException">It is no HDF5 file, or one of another layout.</exception>
    public static Hdf5File Of(string name, byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith(Signature))
        {
            throw new ReleaseException(name, "no HDF5 signature", "an HDF5 file");
        }

        var file = new Hdf5File(name, bytes);
        file.Require(file.Byte(8) == 0 && file.Byte(13) == 8 && file.Byte(14) == 8, $"superblock {file.Byte(8)} with offsets of {file.Byte(13)} bytes", "superblock 0 with offsets of 8");
        return file;
    }

    /// <summary>A dataset by its path.</summary>
    /// <exception cref="ReleaseException">There is none, or it is not of float64 numbers that stand together.</exception>
    public Hdf5Dataset Dataset(params IEnumerable<string> path)
    {
        long header = Address(RootAddress);
        string passed = string.Empty;
        foreach (string step in path)
        {
            passed = $"{passed}/{step}";
            header = Member(header, step) ?? throw new ReleaseException(name, $"no '{passed}'", "one");
        }

        List<(int Type, int At)> messages = Messages(header);
        int space = Message(messages, Dataspace, passed), type = Message(messages, Datatype, passed), layout = Message(messages, Layout, passed);
        Require(messages.TrueForAll(m => m.Type != Filters), $"filters on '{passed}'", "data as they are");

        // Class 1 in its first version, little-endian, 8 bytes: exponent 11 at bit 52, mantissa of 52 bits, bias 1023.
        bool binary64 = Byte(type) == 0x11 && (Byte(type + 1) & 1) == 0 && Int32(type + 4) == 8 && Byte(type + 12) == 52 && Byte(type + 13) == 11 && Int32(type + 16) == 1023;
        Require(binary64, $"'{passed}' of another type", "float64, little-endian");
        Require(Byte(space) == 1, $"dataspace {Byte(space)} of '{passed}'", "dataspace 1");
        int[] shape = [.. Enumerable.Range(0, Byte(space + 1)).Select(i => checked((int)Address(space + 8 + (8 * i))))];
        Require(Byte(layout) == 3 && Byte(layout + 1) == 1, $"layout {Byte(layout)}, class {Byte(layout + 1)} of '{passed}'", "layout 3, contiguous");
        long data = Address(layout + 2), size = Address(layout + 10);
        int count = shape.Aggregate(1, (n, d) => checked(n * d));
        Require(size == 8L * count, $"{size} bytes in '{passed}'", $"{8L * count} for {string.Join(" x ", shape)} numbers");
        return new Hdf5Dataset(shape, [.. Enumerable.Range(0, count).Select(i => BinaryPrimitives.ReadDoubleLittleEndian(At(data + (8L * i), 8)))]);
    }

    /// <summary>The object header of a member of a group; null where it has none of this name.</summary>
    private long? Member(long header, string member)
    {
        int table = Message(Messages(header), SymbolTable, member);
        return Found(Address(table), Address(table + 8), member);
    }

    private long? Found(long node, long heap, string member)
    {
        Require(At(node, 4).SequenceEqual("TREE"u8), "no group node where one should be", "TREE");
        int level = Byte(node + 5), entries = Int16(node + 6);
        for (int i = 0; i < entries; i++)
        {
            long child = Address(node + 32 + (16L * i));
            if ((level > 0 ? Found(child, heap, member) : InTable(child, heap, member)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private long? InTable(long node, long heap, string member)
    {
        Require(At(node, 4).SequenceEqual("SNOD"u8), "no symbol table where one should be", "SNOD");
        for (int i = 0; i < Int16(node + 6); i++)
        {
            long entry = node + 8 + (EntrySize * i);
            if (string.Equals(Text(Address(heap + 24) + Address(entry)), member, StringComparison.Ordinal))
            {
                return Address(entry + 8);
            }
        }

        return null;
    }

    /// <summary>The messages of an object header with what continues it.</summary>
    private List<(int Type, int At)> Messages(long header)
    {
        Require(Byte(header) == 1, $"object header {Byte(header)}", "object header 1");
        int left = Int16(header + 2);
        Queue<(long At, long Size)> blocks = new([(header + 16, Int32(header + 8))]);
        List<(int Type, int At)> messages = [];
        while (left > 0 && blocks.TryDequeue(out (long At, long Size) block))
        {
            for (long at = block.At; at + 8 <= block.At + block.Size && left > 0; left--)
            {
                int type = Int16(at), size = Int16(at + 2);
                messages.Add((type, checked((int)(at + 8))));
                if (type == Continuation)
                {
                    blocks.Enqueue((Address(at + 8), Address(at + 16)));
                }

                at += 8 + size;
            }
        }

        return messages;
    }

    private int Message(List<(int Type, int At)> messages, int type, string of)
    {
        int found = messages.FindIndex(m => m.Type == type);
        Require(found >= 0, FormattableString.Invariant($"no message 0x{type:x} for '{of}'"), "one");
        return messages[found].At;
    }

    private string Text(long at)
    {
        ReadOnlySpan<byte> rest = At(at, 1).Length == 1 ? bytes.AsSpan((int)at) : [];
        int end = rest.IndexOf((byte)0);
        return Encoding.ASCII.GetString(end < 0 ? rest : rest[..end]);
    }

    private int Byte(long at) => At(at, 1)[0];

    private int Int16(long at) => BinaryPrimitives.ReadUInt16LittleEndian(At(at, 2));

    private int Int32(long at) => BinaryPrimitives.ReadInt32LittleEndian(At(at, 4));

    private long Address(long at) => BinaryPrimitives.ReadInt64LittleEndian(At(at, 8));

    private ReadOnlySpan<byte> At(long at, int count)
    {
        Require(at >= 0 && at + count <= bytes.Length, $"a pointer to byte {at} of {bytes.Length}", "one into the file: it is truncated or damaged");
        return bytes.AsSpan((int)at, count);
    }

    private void Require(bool condition, string found, string expected)
    {
        if (!condition)
        {
            throw new ReleaseException(name, found, expected);
        }
    }
}
