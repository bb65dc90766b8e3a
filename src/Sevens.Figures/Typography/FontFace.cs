namespace Sevens.Figures.Typography;

/// <summary>The standard PDF fonts in use.</summary>
internal enum FontFace
{
    /// <summary>Helvetica.</summary>
    Helvetica,

    /// <summary>Helvetica-Bold.</summary>
    HelveticaBold,

    /// <summary>Symbol: Greek letters and mathematical signs.</summary>
    Symbol,
}
