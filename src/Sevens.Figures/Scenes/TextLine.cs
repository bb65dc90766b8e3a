namespace Sevens.Figures.Scenes;

/// <summary>
/// One line of text in Helvetica. Unicode superscripts and subscripts (<c>10⁻⁴⁰ cm²</c>) and the marks
/// <c>^{…}</c> and <c>_{…}</c> (<c>ε_{ee}^{dV}</c>) become raised or lowered smaller letters.
/// Beyond Western European letters, Greek letters and common mathematical signs can be drawn; any other character is refused by the writers.
/// </summary>
/// <param name="At">A point on the base line.</param>
/// <param name="Content">The text.</param>
public sealed record TextLine(Point At, string Content) : SceneElement
{
    /// <summary>Which part of the text lies at the point.</summary>
    public TextAnchor Anchor { get; init; } = TextAnchor.Start;

    /// <summary>Rotation about the point in degrees, clockwise as seen; −90 reads upwards.</summary>
    public double Rotation { get; init; }

    /// <summary>The size of the letters in points.</summary>
    public double Size { get; init; } = 9;

    /// <summary>The weight of the letters.</summary>
    public FontWeight Weight { get; init; } = FontWeight.Regular;

    /// <summary>The colour of the letters.</summary>
    public Colour Colour { get; init; } = Colour.Black;
}
