using Sevens.Figures.Scenes;
using Sevens.Figures.Typography;

namespace Sevens.Figures.Tests.Typography;

public class ScriptTextTests
{
    [Fact]
    public void Unicode_scripts_and_marks_mean_the_same() => Assert.Equal(ScriptText.Split("10^{-40} cm^{2}"), ScriptText.Split("10⁻⁴⁰ cm²"));

    [Fact]
    public void Names_with_underscores_and_carets_stay_as_they_are() =>
        Assert.Equal([new TextSegment(Baseline.Normal, "eps_ee_dV a^b")], ScriptText.Split("eps_ee_dV a^b"));

    [Fact]
    public void An_unclosed_mark_is_refused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => ScriptText.Split("10^{3"));
        Assert.Contains("position 2", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CsI", 722 + 500 + 278)]
    [InlineData("Counts / PE", 722 + 556 + 556 + 556 + 278 + 500 + 278 + 278 + 278 + 667 + 667)]
    [InlineData("µs", 576 + 500)]
    [InlineData("−2", 549 + 556)]
    [InlineData("ν̄", 521)]
    public void Widths_are_the_sums_of_the_published_metrics(string text, int thousandths) =>
        Assert.Equal(thousandths * 0.01, ShapedText.WidthOf(text, 10), 9);

    [Fact]
    public void Scripts_are_seven_tenths_as_wide() => Assert.Equal((556 + (0.7 * 2 * 556)) * 0.01, ShapedText.WidthOf("1^{23}", 10), 9);

    [Fact]
    public void The_bar_of_an_antineutrino_stands_in_the_middle_of_its_letter()
    {
        ShapedText shaped = ShapedText.Of("ν\u0304μ", 10, FontWeight.Regular);

        // nu is 521 wide, macron 333: the bar begins at (521 − 333)/2 = 94.
        Assert.Equal([0, 0.94, 5.21], shaped.Runs.Select(r => Math.Round(r.Offset, 9)));
    }

    [Fact]
    public void A_character_without_a_glyph_is_named()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => ShapedText.WidthOf("漢", 10));
        Assert.Contains("U+6F22", error.Message, StringComparison.Ordinal);
    }
}
