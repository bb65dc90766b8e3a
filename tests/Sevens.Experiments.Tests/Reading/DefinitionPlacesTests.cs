using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Reading;

namespace Sevens.Experiments.Tests.Reading;

public sealed class DefinitionPlacesTests
{
    private const string Base = """
        schema: sevens/experiment/1
        extends: coherent-csi-2021
        name: shorter
        title: A copy with another baseline
        baseline: 12 m
        backgrounds:
          steadyState:
            title: Dark counts
        """;

    [Theory]
    [InlineData("baseline", 5, 1)]
    [InlineData("backgrounds.steadyState.title", 8, 5)]
    [InlineData("backgrounds.steadyState.title.beyond", 8, 5)]
    public void A_key_of_the_file_is_found_where_it_stands(string key, int line, int column) =>
        Assert.Equal(new DefinitionPlace("mine.yaml", line, column), Places().Of(key));

    [Fact]
    public void A_key_of_the_base_is_found_in_the_base() => Assert.Equal("base.yaml", Places().Of("response.quenching.kind").File);

    [Fact]
    public void What_no_file_says_is_placed_in_the_file_as_a_whole() =>
        Assert.Equal(new DefinitionPlace("mine.yaml", Line: null, Column: null), Places().Of("window"));

    private static DefinitionPlaces Places() => DefinitionReader.ReadMerged<ExperimentDefinition>(
        Base, "mine.yaml", name => new DefinitionSource("base.yaml", Catalog.DefinitionText(name))).Places;
}
