using Sevens.Cli.Terminals;

namespace Sevens.Cli.Tests.Verbs;

/// <summary>What a screen gets that a file does not.</summary>
public sealed class ScreenTests
{
    [Theory]
    [InlineData(80, true)]
    [InlineData(79, false)]
    public void A_plot_is_drawn_where_it_fits(int width, bool drawn)
    {
        using var work = new Workplace();
        Outcome outcome = work.RunOn(t => t with { Surface = Surface.Screen, Width = width }, "fit", "coherent-csi-2021", "--no-out");
        Assert.Equal(drawn, outcome.Out.Contains('█', StringComparison.Ordinal));
        Assert.DoesNotContain('\e', outcome.Out);
        Assert.Contains('╭', outcome.Out);
        Assert.All(outcome.Out.Split('\n').Where(l => l.Contains('█', StringComparison.Ordinal)), l => Assert.InRange(l.Length, 1, width));
    }

    /// <summary>No level below certainty is written as certainty.</summary>
    [Theory]
    [InlineData("0.9999999999999999", "99.99999999999999 % CL")]
    [InlineData("0.999", "99.9 % CL")]
    [InlineData("0.90", " 90 % CL")]
    public void Levels_are_not_rounded_to_certainty(string level, string written)
    {
        using var work = new Workplace();
        Assert.Contains(written, work.Run("limit", "coherent-csi-2017", "--on", "cevns", "--statistic", "two-sided", "--cl", level, "--no-out").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_escape_sequences_and_nothing_else_changes()
    {
        using var work = new Workplace();
        string[] args = ["predict", "coherent-csi-2021", "--no-out"];
        Outcome plain = work.RunOn(t => t with { Surface = Surface.Screen, Width = 100 }, args);
        Outcome coloured = work.RunOn(t => t with { Surface = Surface.Screen, Width = 100, Colours = Colours.Standard }, args);
        Assert.Contains('\e', coloured.Out);
        Assert.Equal(Words(plain.Out), Words(WithoutEscapes(coloured.Out)));

        static string WithoutEscapes(string text) => string.Concat(text.Split('\e').Select((part, i) => i == 0 ? part : part[(part.IndexOf('m', StringComparison.Ordinal) + 1)..]));

        static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void Progress_is_shown_on_a_screen_only_and_wiped()
    {
        using var work = new Workplace();
        Outcome outcome = work.RunOn(t => t with { ErrorSurface = Surface.Screen }, "fit", "coherent-csi-2017", "--no-out");
        Assert.Equal("fitting coherent-csi-2017 …\r\e[2K", outcome.Error);
    }
}
