namespace Sevens.Analysis.Exchange.Parquet;

/// <summary>What a column holds.</summary>
public enum ParquetColumnKind
{
    /// <summary>Double-precision numbers.</summary>
    Number,

    /// <summary>UTF-8 texts.</summary>
    Text,
}
