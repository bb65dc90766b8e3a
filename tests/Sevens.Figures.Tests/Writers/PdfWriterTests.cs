using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sevens.Figures.Scenes;
using Sevens.Figures.Tests.Plots;
using Sevens.Figures.Tests.Scenes;
using Sevens.Figures.Writers;

namespace Sevens.Figures.Tests.Writers;

public class PdfWriterTests
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [Fact]
    public void The_cross_reference_table_points_at_every_object()
    {
        string file = Text(SampleFigure.TwoPanels);
        Assert.StartsWith("%PDF-1.4\n", file, StringComparison.Ordinal);
        Assert.EndsWith("%%EOF\n", file, StringComparison.Ordinal);

        int start = int.Parse(Regex.Match(file, @"startxref\n(?<start>\d+)\n", Linear).Groups["start"].Value, CultureInfo.InvariantCulture);
        string[] lines = file[start..].Split('\n');
        Assert.Equal("xref", lines[0]);
        int count = int.Parse(lines[1].Split(' ')[1], CultureInfo.InvariantCulture);
        Assert.Equal(Regex.Count(file, @"(?m)^\d+ 0 obj$", Linear) + 1, count);
        Assert.Equal("0000000000 65535 f ", lines[2]);
        for (int i = 1; i < count; i++)
        {
            Assert.Matches(@"^\d{10} 00000 n $", lines[2 + i]);
            int offset = int.Parse(lines[2 + i][..10], CultureInfo.InvariantCulture);
            Assert.StartsWith($"{i} 0 obj\n", file[offset..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void There_is_one_page_of_the_size_of_the_scene()
    {
        string file = Text(SampleScene.EveryElement);
        Assert.Single(Regex.Matches(file, "/Type /Page ", Linear));
        Assert.Contains("/Count 1", file, StringComparison.Ordinal);
        Assert.Contains("/MediaBox [0 0 120 80.5]", file, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stream_is_as_long_as_it_says()
    {
        Match match = Regex.Match(Text(SampleFigure.TwoPanels), @"/Length (?<length>\d+) >>\nstream\n(?<content>.*?)endstream", Linear | RegexOptions.Singleline);
        Assert.Equal(int.Parse(match.Groups["length"].Value, CultureInfo.InvariantCulture), match.Groups["content"].Length);
    }

    [Fact]
    public void Shapes_become_the_operators_of_the_format()
    {
        string file = Text(SampleScene.EveryElement);

        // y counts from below: 80.5 − 2, 80.5 − 4, 80.5 + 6.126.
        Assert.Contains("q\n0 0.4471 0.698 RG 0.5 w\n1 78.5 m\n3.25 76.5 l\n5 86.63 l\nS\nQ\n", file, StringComparison.Ordinal);
        Assert.Contains("0 0 0 RG 2 w\n[8 5] 0 d\n0 80.5 m\n10 80.5 l\nS\n", file, StringComparison.Ordinal);
        Assert.Contains("0.902 0.6235 0 rg\n0 80.5 m\n10 80.5 l\n10 70.5 l\nh\nf\n", file, StringComparison.Ordinal);
        Assert.Contains("/G1 gs\n5 66.5 7 8 re\nf\n", file, StringComparison.Ordinal);
        Assert.Contains("/G1 << /ca 0.35 >>", file, StringComparison.Ordinal);
        Assert.Contains("q\n1 29.5 50 50 re\nW n\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Greek_letters_come_from_the_Symbol_font_and_scripts_are_raised()
    {
        Scene scene = new(100, 100, [new TextLine(new(10, 40), "(ν²") { Size = 10 }]);
        string file = Text(scene);
        Assert.Contains("/F1 10 Tf 1 0 0 1 10 60 Tm (\\() Tj\n", file, StringComparison.Ordinal);

        // ( is 333 wide; nu has the code of n in Symbol and is 521 wide; the raise is 0.36 of the size.
        Assert.Contains("/F3 10 Tf 1 0 0 1 13.33 60 Tm (n) Tj\n", file, StringComparison.Ordinal);
        Assert.Contains("/F1 7 Tf 1 0 0 1 18.54 63.6 Tm (2) Tj\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Upward_text_is_turned_and_centred()
    {
        // CsI is 1500 wide: half of it at size 10 is 7.5, and the line runs up the page from 50 − 7.5.
        Scene scene = new(100, 100, [new TextLine(new(20, 50), "CsI") { Size = 10, Rotation = -90, Anchor = TextAnchor.Middle }]);
        Assert.Contains("/F1 10 Tf 0 1 -1 0 20 42.5 Tm (CsI) Tj\n", Text(scene), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_above_ASCII_are_written_in_Windows_1252()
    {
        // The multiplication sign is 0xD7 = 327 octal, the en dash 0x96 = 226 octal.
        Scene scene = new(100, 100, [new TextLine(new(0, 0), "×–\\")]);
        Assert.Contains("(\\327\\226\\\\) Tj", Text(scene), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_figure_gives_the_same_bytes() =>
        Assert.Equal(PdfWriter.Write(SampleFigure.Build()), PdfWriter.Write(SampleFigure.Build()));

    private static string Text(Scene scene) => Encoding.Latin1.GetString(PdfWriter.Write(scene));
}
