using FsCheck;
using FsCheck.Fluent;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Tests.Nuclei;

public sealed class SpinTests
{
    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("1/2", 1, "1/2")]
    [InlineData("3.5", 7, "7/2")]
    [InlineData("7/2", 7, "7/2")]
    [InlineData("6", 12, "6")]
    [InlineData("4/2", 4, "2")]
    public void A_spin_is_read_exactly(string text, int twice, string written)
    {
        var spin = Spin.Parse(text);
        Assert.Equal(twice, spin.Twice);
        Assert.Equal(twice / 2.0, spin.Value);
        Assert.Equal(twice + 1, spin.Multiplicity);
        Assert.Equal(written, spin.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0.25")]
    [InlineData("-1/2")]
    [InlineData("-1")]
    [InlineData("/2")]
    [InlineData("1/3")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999")]
    public void What_is_no_spin_is_named(string text)
    {
        FormatException error = Assert.Throws<FormatException>(() => Spin.Parse(text));
        Assert.Contains($"found '{text}', expected a spin J such as 0, 3/2 or 1.5", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_spin_is_refused() =>
        Assert.Contains("found -1, expected 0 or more", Assert.Throws<ArgumentOutOfRangeException>(() => Spin.FromTwice(-1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Writing_and_reading_give_the_same_spin() => Prop.ForAll(
        Gen.Choose(0, 1000).ToArbitrary(), twice => Spin.Parse(Spin.FromTwice(twice).ToString()) == Spin.FromTwice(twice)).QuickCheckThrowOnFailure();
}
