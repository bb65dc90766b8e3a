using System.Collections.Immutable;

namespace Sevens.Figures.Scenes;

/// <summary>How a line is drawn.</summary>
public sealed record Stroke
{
    /// <summary>Makes a stroke.</summary>
    /// <param name="colour">Its colour.</param>
    /// <param name="width">Its width in points, positive.</param>
    /// <param name="pattern">How the line is broken.</param>
    /// <exception cref="ArgumentException">The width is not a positive finite number.</exception>
    public Stroke(Colour colour, double width, LinePattern pattern = LinePattern.Solid)
    {
        if (!(width > 0 && double.IsFinite(width)))
        {
            throw new ArgumentException(FormattableString.Invariant($"the stroke width is {width} pt, expected a positive finite number"), nameof(width));
        }

        Colour = colour;
        Width = width;
        Pattern = pattern;
    }

    /// <summary>The colour.</summary>
    public Colour Colour { get; }

    /// <summary>The width in points.</summary>
    public double Width { get; }

    /// <summary>How the line is broken.</summary>
    public LinePattern Pattern { get; }

    /// <summary>Lengths on and off in turn, in points; empty for an unbroken line.</summary>
    internal ImmutableArray<double> Dashes => Pattern switch
    {
        LinePattern.Dashed => [4 * Width, 2.5 * Width],
        LinePattern.Dotted => [Width, 2 * Width],
        LinePattern.DashDotted => [5 * Width, 2 * Width, Width, 2 * Width],
        _ => [],
    };
}
