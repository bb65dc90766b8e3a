using System.Collections.Immutable;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Typography;

/// <summary>A line of text as runs of glyphs with known widths.</summary>
/// <param name="Width">The width of the line in points.</param>
/// <param name="Runs">The runs, first to last.</param>
internal sealed record ShapedText(double Width, ImmutableArray<TextRun> Runs)
{
    /// <summary>Lays out a line.</summary>
    /// <exception cref="ArgumentException">A character that no standard font draws, or an unclosed script mark.</exception>
    public static ShapedText Of(string content, double size, FontWeight weight)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        double pen = 0;
        foreach (TextSegment segment in ScriptText.Split(content))
        {
            double segmentSize = size * segment.Scale;
            double rise = size * segment.Rise;
            double lastAdvance = 0;
            TextRun? open = null;
            foreach (char character in segment.Content)
            {
                if (character == GlyphTable.CombiningMacron)
                {
                    Glyph bar = GlyphTable.Find('¯', weight);
                    double start = pen - ((lastAdvance + (bar.Advance * segmentSize / 1000)) / 2);
                    runs.Add(new TextRun(bar.Face, segmentSize, start, rise, [bar.Code]));
                    open = null;
                    continue;
                }

                Glyph glyph = GlyphTable.Find(character, weight);
                if (open?.Face == glyph.Face)
                {
                    open = open with { Codes = open.Codes.Add(glyph.Code) };
                    runs[^1] = open;
                }
                else
                {
                    open = new TextRun(glyph.Face, segmentSize, pen, rise, [glyph.Code]);
                    runs.Add(open);
                }

                lastAdvance = glyph.Advance * segmentSize / 1000;
                pen += lastAdvance;
            }
        }

        return new ShapedText(pen, runs.ToImmutable());
    }

    /// <summary>The width of a line in points.</summary>
    /// <exception cref="ArgumentException">A character that no standard font draws, or an unclosed script mark.</exception>
    public static double WidthOf(string content, double size, FontWeight weight = FontWeight.Regular) => Of(content, size, weight).Width;
}
