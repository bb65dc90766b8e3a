using System.Globalization;
using Sevens.Figures.Scenes;
using Sevens.Figures.Typography;
using Sevens.Tests;

namespace Sevens.Figures.Tests.Typography;

/// <summary>The tables of widths against the metrics that groff ships, which were made from Adobe's files.</summary>
public class FontMetricsTests
{
    [Theory]
    [InlineData("HR", FontWeight.Regular)]
    [InlineData("HB", FontWeight.Bold)]
    public void Helvetica_has_the_widths_of_its_metrics(string font, FontWeight weight)
    {
        Dictionary<string, int> widths = Widths(font).ToDictionary(w => w.Name, w => w.Width, StringComparer.Ordinal);
        for (char letter = 'A'; letter <= 'z'; letter++)
        {
            if (char.IsLetter(letter))
            {
                Assert.Equal((letter, widths[letter.ToString()]), (letter, GlyphTable.Find(letter, weight).Advance));
            }
        }

        (char Character, string Name)[] signs =
        [
            (' ', "space"), ('(', "parenleft"), ('/', "slash"), ('0', "zero"), ('9', "nine"), ('@', "at"), ('[', "bracketleft"), ('±', "plusminus"),
            ('×', "multiply"), ('°', "degree"), ('·', "periodcentered"), ('–', "endash"), ('—', "emdash"), ('…', "ellipsis"), ('“', "quotedblleft"),
            ('’', "quoteright"), ('™', "trademark"), ('Ä', "Adieresis"), ('ß', "germandbls"), ('é', "eacute"), ('ÿ', "ydieresis"), ('€', "Euro"),
        ];
        foreach ((char character, string name) in signs)
        {
            Assert.Equal((name, widths[name]), (name, GlyphTable.Find(character, weight).Advance));
        }
    }

    [Fact]
    public void Symbol_has_the_codes_and_widths_of_its_metrics()
    {
        Dictionary<string, (int Code, int Width)> glyphs = Widths("S").ToDictionary(w => w.Name, w => (w.Code, w.Width), StringComparer.Ordinal);
        (char Character, string Name)[] signs =
        [
            ('ν', "nu"), ('μ', "mu"), ('σ', "sigma"), ('ε', "epsilon"), ('θ', "theta"), ('Δ', "Delta"), ('τ', "tau"), ('χ', "chi"), ('φ', "phi"), ('Ω', "Omega"),
            ('−', "minus"), ('≤', "lessequal"), ('≥', "greaterequal"), ('→', "arrowright"), ('√', "radical"), ('∞', "infinity"), ('≈', "approxequal"),
            ('∫', "integral"), ('∑', "summation"), ('∂', "partialdiff"), ('∝', "proportional"), ('⟨', "angleleft"), ('⟩', "angleright"), ('∼', "similar"),
        ];
        foreach ((char character, string name) in signs)
        {
            Glyph glyph = GlyphTable.Find(character, FontWeight.Regular);
            Assert.Equal((FontFace.Symbol, name, glyphs[name].Code, glyphs[name].Width), (glyph.Face, name, glyph.Code, glyph.Advance));
        }
    }

    // Lines of a groff font: name, width and more in one column, kind, code, name in the font, separated by tabs.
    private static List<(string Name, int Code, int Width)> Widths(string font)
    {
        const string root = "/usr/share/groff";
        string? file = Directory.Exists(root)
            ? Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "font", "devps", font)).FirstOrDefault(File.Exists)
            : null;
        if (file is null)
        {
            Part.Absent("groff", "install groff, whose PostScript fonts carry Adobe's metrics");
        }

        return [.. File.ReadLines(file!)
            .Select(line => line.Split('\t'))
            .Where(columns => columns.Length >= 5 && int.TryParse(columns[3], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(columns => (
                columns[4],
                int.Parse(columns[3], CultureInfo.InvariantCulture),
                int.Parse(columns[1].Split(',')[0], CultureInfo.InvariantCulture)))
            .DistinctBy(entry => entry.Item1, StringComparer.Ordinal)];
    }
}
