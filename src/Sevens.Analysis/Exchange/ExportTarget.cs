namespace Sevens.Analysis.Exchange;

/// <summary>Formats of other programs and archives.</summary>
public enum ExportTarget
{
    /// <summary>A likelihood as a pyhf workspace.</summary>
    HistFactory,

    /// <summary>A likelihood in the HEP Statistics Serialization Standard.</summary>
    Hs3,

    /// <summary>A result as a HEPData submission.</summary>
    HepData,

    /// <summary>The tables of a result as Parquet files.</summary>
    Parquet,
}
