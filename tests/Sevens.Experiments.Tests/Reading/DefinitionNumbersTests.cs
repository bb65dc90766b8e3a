using Sevens.Experiments.Reading;

namespace Sevens.Experiments.Tests.Reading;

/// <summary>Numbers of a definition: finding them, and giving them other values.</summary>
public sealed class DefinitionNumbersTests
{
    private const string Text = """
        schema: sevens/sample/1
        name: one
        baseline: 19.3 m
        modules: 3
        resolution: { kind: gamma, shape: 2, width: 3 }
        citation: [a, b]
        composition: { Cs: 0.5, I: 0.5 }
        """;

    [Fact]
    public void Numbers_and_quantities_are_found_with_their_keys_and_texts_are_not()
    {
        var numbers = DefinitionNumbers.Of(Read());
        Assert.Equal(
            ["baseline = 19.3 m", "modules = 3", "resolution.shape = 2", "resolution.width = 3", "composition.Cs = 0.5", "composition.I = 0.5"],
            numbers.Stated.Select(n => $"{n.Key} = {n.Text}"), StringComparer.Ordinal);
        Assert.Equal(("m", string.Empty), (numbers.Stated[0].Unit, numbers.Stated[1].Unit));
        Assert.Null(numbers.Find("name"));
        Assert.Null(numbers.Find("resolution.kind"));
        Assert.Null(numbers.Find("citation[0]"));
        Assert.Null(numbers.Find("nowhere.at.all"));
        Assert.Null(numbers.Find(string.Empty));
        Assert.Null(numbers.Find("composition.Na")?.Text);
    }

    [Fact]
    public void Another_value_is_read_as_if_it_stood_in_the_file()
    {
        ReadResult<SampleDetector> read = Read(new DefinitionOverride("baseline", "20 m"), new DefinitionOverride("composition.I", "0.25"));
        Assert.Equal("20 m", DefinitionNumbers.Of(read).Find("baseline")!.Text);
        Assert.Contains("\"baseline\": \"20 m\"", read.ResolvedJson, StringComparison.Ordinal);
        Assert.Contains("\"I\": 0.25", read.ResolvedJson, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("baseline", "20 kg", "baseline")]
    [InlineData("resolution.shapes", "3", "resolution.shapes")]
    [InlineData("citation[7]", "c", "citation[7]")]
    [InlineData("baseline.metres", "3", "baseline.metres")]
    [InlineData("modules", "[", "")]
    public void A_value_that_does_not_fit_is_an_error_at_its_key(string key, string value, string at)
    {
        DefinitionException problem = Assert.Throws<DefinitionException>(() => Read(new DefinitionOverride(key, value)));
        Assert.Equal(at, problem.Key);
    }

    private static ReadResult<SampleDetector> Read(params DefinitionOverride[] overrides) => DefinitionReader.ReadMerged<SampleDetector>(Text, "one.yaml", _ => null, overrides);
}
