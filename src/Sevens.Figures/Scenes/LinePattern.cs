namespace Sevens.Figures.Scenes;

/// <summary>How a line is broken; the lengths are multiples of its width.</summary>
public enum LinePattern
{
    /// <summary>Unbroken.</summary>
    Solid,

    /// <summary>Four widths on, two and a half off.</summary>
    Dashed,

    /// <summary>One width on, two off.</summary>
    Dotted,

    /// <summary>Long and short strokes in turn.</summary>
    DashDotted,
}
