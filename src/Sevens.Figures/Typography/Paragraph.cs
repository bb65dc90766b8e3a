using System.Collections.Immutable;

namespace Sevens.Figures.Typography;

/// <summary>Breaks text into lines.</summary>
internal static class Paragraph
{
    /// <summary>Lines no wider than a length, broken between words; a word wider than that stays whole. None for empty text.</summary>
    /// <exception cref="ArgumentException">A character that no standard font draws, or an unclosed script mark.</exception>
    public static ImmutableArray<string> Lines(string content, double size, double width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        string line = string.Empty;
        foreach (string word in content.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && ShapedText.WidthOf(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines.ToImmutable();
    }
}
