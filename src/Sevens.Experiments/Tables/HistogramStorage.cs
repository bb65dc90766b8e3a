namespace Sevens.Experiments.Tables;

/// <summary>Which bins a histogram file lists.</summary>
public enum HistogramStorage
{
    /// <summary>Every bin has a row; a missing one is an error.</summary>
    Dense,

    /// <summary>Bins without a row are 0 in every column.</summary>
    Sparse,
}
