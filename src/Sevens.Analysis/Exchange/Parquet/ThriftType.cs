namespace Sevens.Analysis.Exchange.Parquet;

/// <summary>Types of Thrift's compact protocol.</summary>
internal enum ThriftType
{
    /// <summary>End of a structure.</summary>
    Stop = 0,

    /// <summary>The truth value true.</summary>
    True = 1,

    /// <summary>The truth value false.</summary>
    False = 2,

    /// <summary>A byte.</summary>
    Byte = 3,

    /// <summary>A 16-bit number.</summary>
    Integer16 = 4,

    /// <summary>A 32-bit number.</summary>
    Integer32 = 5,

    /// <summary>A 64-bit number.</summary>
    Integer64 = 6,

    /// <summary>A double-precision number.</summary>
    Double = 7,

    /// <summary>Bytes or a text.</summary>
    Binary = 8,

    /// <summary>A list.</summary>
    List = 9,

    /// <summary>A structure.</summary>
    Structure = 12,
}
