namespace Sevens.Figures.Typography;

/// <summary>Where letters stand.</summary>
internal enum Baseline
{
    /// <summary>On the base line.</summary>
    Normal,

    /// <summary>Raised and smaller.</summary>
    Superscript,

    /// <summary>Lowered and smaller.</summary>
    Subscript,
}
