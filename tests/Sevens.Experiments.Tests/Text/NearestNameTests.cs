using Sevens.Experiments.Text;

namespace Sevens.Experiments.Tests.Text;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("baselin", "baseline")]
    [InlineData("basleine", "baseline")]
    [InlineData("BASELINE", "baseline")]
    [InlineData("protonOnTarget", "protonsOnTarget")]
    [InlineData("fti", "fit")]
    [InlineData("sacn", "scan")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("temperature", null)]
    public void Slips_are_recognised_and_strangers_are_not(string found, string? nearest) =>
        Assert.Equal(nearest, NearestName.Of(found, ["name", "baseline", "protonsOnTarget", "fit", "scan", "g"]));

    [Fact]
    public void The_first_of_several_equally_near_is_offered() => Assert.Equal("masses", NearestName.Of("massez", ["masses", "massed"]));
}
