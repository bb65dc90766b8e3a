namespace Sevens.Figures.Plots.Layout;

/// <summary>The order of kinds in a legend, first to last.</summary>
internal enum LegendRank
{
    /// <summary>Measured points.</summary>
    Points,

    /// <summary>Lines.</summary>
    Line,

    /// <summary>Filled areas.</summary>
    Area,
}
