using System.Collections.Frozen;
using System.Globalization;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Typography;

/// <summary>
/// Which glyph of which standard font draws a character, with the advance widths of the Adobe Font Metrics
/// files of Helvetica, Helvetica-Bold and Symbol (Core 14 fonts, thousandths of the size).
/// </summary>
internal static class GlyphTable
{
    /// <summary>The mark that puts a bar over the letter before it, as in ν̄.</summary>
    public const char CombiningMacron = '\u0304';

    private const string Windows1252Upper = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    // Codes 32 to 126, then 128 to 255; 0 where Windows-1252 has no character.
    private static readonly short[] Regular =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
        556, 0, 222, 556, 333, 1000, 556, 556, 333, 1000, 667, 333, 1000, 0, 611, 0,
        0, 222, 222, 333, 333, 350, 556, 1000, 333, 1000, 500, 333, 944, 0, 500, 667,
        278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 333,
        400, 584, 333, 333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611,
        667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
        722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
        556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500,
    ];

    private static readonly short[] Bold =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
        556, 0, 278, 556, 500, 1000, 556, 556, 333, 1000, 667, 333, 1000, 0, 611, 0,
        0, 278, 278, 500, 500, 350, 556, 1000, 333, 1000, 556, 333, 944, 0, 500, 667,
        278, 333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 333, 737, 333,
        400, 584, 333, 333, 333, 611, 556, 278, 333, 333, 365, 556, 834, 834, 834, 611,
        722, 722, 722, 722, 722, 722, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
        722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
        556, 556, 556, 556, 556, 556, 889, 556, 556, 556, 556, 556, 278, 278, 278, 278,
        611, 611, 611, 611, 611, 611, 611, 584, 611, 611, 611, 611, 611, 556, 611, 556,
    ];

    private static readonly FrozenDictionary<char, Glyph> SymbolGlyphs = new (char Character, byte Code, int Advance)[]
    {
        ('Α', 65, 722), ('Β', 66, 667), ('Χ', 67, 722), ('Δ', 68, 612), ('Ε', 69, 611), ('Φ', 70, 763), ('Γ', 71, 603), ('Η', 72, 722),
        ('Ι', 73, 333), ('ϑ', 74, 631), ('Κ', 75, 722), ('Λ', 76, 686), ('Μ', 77, 889), ('Ν', 78, 722), ('Ο', 79, 722), ('Π', 80, 768),
        ('Θ', 81, 741), ('Ρ', 82, 556), ('Σ', 83, 592), ('Τ', 84, 611), ('Υ', 85, 690), ('ς', 86, 439), ('Ω', 87, 768), ('Ξ', 88, 645),
        ('Ψ', 89, 795), ('Ζ', 90, 611), ('α', 97, 631), ('β', 98, 549), ('χ', 99, 549), ('δ', 100, 494), ('ε', 101, 439), ('φ', 102, 521),
        ('γ', 103, 411), ('η', 104, 603), ('ι', 105, 329), ('ϕ', 106, 603), ('κ', 107, 549), ('λ', 108, 549), ('μ', 109, 576), ('ν', 110, 521),
        ('ο', 111, 549), ('π', 112, 549), ('θ', 113, 521), ('ρ', 114, 549), ('σ', 115, 603), ('τ', 116, 439), ('υ', 117, 576), ('ϖ', 118, 713),
        ('ω', 119, 686), ('ξ', 120, 493), ('ψ', 121, 686), ('ζ', 122, 494), ('−', 45, 549), ('∼', 126, 549), ('′', 162, 247), ('≤', 163, 549),
        ('∞', 165, 713), ('↔', 171, 1042), ('←', 172, 987), ('↑', 173, 603), ('→', 174, 987), ('↓', 175, 603), ('≥', 179, 549), ('∝', 181, 713),
        ('∂', 182, 494), ('≠', 185, 549), ('≡', 186, 549), ('≈', 187, 549), ('∈', 206, 713), ('∇', 209, 713), ('∏', 213, 823), ('√', 214, 549),
        ('⟨', 225, 329), ('∑', 229, 713), ('⟩', 241, 329), ('∫', 242, 274),
    }.ToFrozenDictionary(g => g.Character, g => new Glyph(FontFace.Symbol, g.Code, g.Advance));

    /// <summary>The glyph that draws a character.</summary>
    /// <exception cref="ArgumentException">None of the standard fonts has the character.</exception>
    public static Glyph Find(char character, FontWeight weight)
    {
        // The micro sign is drawn as the Greek letter, so that µs looks the same whichever of the two was typed.
        if (SymbolGlyphs.TryGetValue(character == 'µ' ? 'μ' : character, out Glyph symbol))
        {
            return symbol;
        }

        int code = character switch
        {
            >= ' ' and <= '~' => character,
            >= '\u00a0' and <= '\u00ff' => character,
            _ => Windows1252Upper.IndexOf(character, StringComparison.Ordinal) is >= 0 and int index ? 128 + index : -1,
        };
        if (code < 0)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"no standard font draws '{character}' (U+{(int)character:X4}); expected Western European letters, Greek letters or common mathematical signs"),
                nameof(character));
        }

        // Code 127 is not a character, so the upper part follows code 126 at once.
        int position = code < 127 ? code - 32 : code - 33;
        return weight == FontWeight.Bold
            ? new Glyph(FontFace.HelveticaBold, (byte)code, Bold[position])
            : new Glyph(FontFace.Helvetica, (byte)code, Regular[position]);
    }
}
