namespace Sevens.Figures.Plots.Series;

/// <summary>What a series asks of an automatic axis range.</summary>
internal enum AxisFit
{
    /// <summary>Some air on both sides.</summary>
    Padded,

    /// <summary>A horizontal axis that ends with the bins, and a vertical one that begins at zero.</summary>
    Binned,

    /// <summary>Nothing: the series goes along with the others.</summary>
    None,
}
