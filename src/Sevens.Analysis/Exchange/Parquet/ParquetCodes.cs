namespace Sevens.Analysis.Exchange.Parquet;

/// <summary>Numbers that Parquet's format gives its choices.</summary>
internal static class ParquetCodes
{
    /// <summary>Encoding: values one after the other.</summary>
    public const int Plain = 0;

    /// <summary>Encoding: runs of equal values.</summary>
    public const int RunLength = 3;

    /// <summary>A column that may lack values.</summary>
    public const int Optional = 1;

    /// <summary>Bytes that are a text.</summary>
    public const int Utf8 = 0;

    /// <summary>No compression.</summary>
    public const int Uncompressed = 0;

    /// <summary>Compression by gzip.</summary>
    public const int Gzip = 2;

    /// <summary>A column of double-precision numbers.</summary>
    public const int Double = 5;

    /// <summary>A column of bytes.</summary>
    public const int ByteArray = 6;

    /// <summary>The physical type of a column.</summary>
    public static int Of(ParquetColumnKind kind) => kind == ParquetColumnKind.Number ? Double : ByteArray;
}
