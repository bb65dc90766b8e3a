using System.Text.Json.Nodes;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Materials;
using Sevens.Experiments.Definitions.Models;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Reading;

namespace Sevens.Experiments.Tests.Reading;

/// <summary>Names become paths and citations are looked for: both are texts with a rule, whatever the file describes.</summary>
public sealed class TextRuleTests
{
    [Theory]
    [InlineData("../../evil")]
    [InlineData("/evil")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("a b")]
    [InlineData("a\\\\b")]
    [InlineData("a\\n")]
    [InlineData("")]
    public void The_name_of_a_source_is_one_word(string name) => Refused<SourceDefinition>(Source(name, "arXiv:2110.07730"), "name", "letters, digits");

    [Theory]
    [InlineData("../../evil")]
    [InlineData("light-vector/../evil")]
    [InlineData("light-vector/")]
    [InlineData("/b-l")]
    [InlineData("a/b/c")]
    public void The_name_of_a_model_may_have_a_family_and_no_more(string name) => Refused<ModelDefinition>(Model(name), "name", "such as light-vector/my-boson");

    [Theory]
    [InlineData("my-boson")]
    [InlineData("light-vector/my-boson_2.b")]
    public void Names_of_the_catalog_have_these_forms(string name) => Assert.Equal(name, DefinitionReader.Read<ModelDefinition>(Model(name), "own.yaml").Name);

    [Fact]
    public void The_name_of_a_material_is_one_word() =>
        Refused<MaterialDefinition>(Catalog.ResolvedJson("material", "CsI").Replace("\"CsI\"", "\"../CsI\"", StringComparison.Ordinal), "name", "letters, digits");

    [Theory]
    [InlineData("arXiv:2110.07730")]
    [InlineData("arXiv:hep-ph/0205097")]
    [InlineData("arXiv:math.GT/0309136")]
    [InlineData("doi:10.1016/0092-640X(87)90013-1")]
    [InlineData("https://zenodo.org/record/3903810")]
    [InlineData("D. Z. Freedman, Phys. Rev. D 9, 1389 (1974)")]
    [InlineData("our note of 2026, with arXiv:2110.07730")]
    public void A_citation_can_be_looked_for(string citation) =>
        Assert.Equal([citation], DefinitionReader.Read<SourceDefinition>(Source("own", citation), "own.yaml").Citation);

    [Theory]
    [InlineData("hello")]
    [InlineData("")]
    [InlineData("2110.07730")]
    [InlineData("arXiv:hello")]
    [InlineData("arXiv:2110.077")]
    [InlineData("doi:hello")]
    [InlineData("https://")]
    [InlineData("hello12026")]
    public void A_citation_that_nobody_can_find_is_refused(string citation) => Refused<SourceDefinition>(Source("own", citation), "citation[0]", "arXiv:2110.07730, doi:");

    [Fact]
    public void The_citation_of_a_number_has_the_same_rule()
    {
        string text = Catalog.DefinitionText("coherent-csi-2021");
        Refused<ExperimentDefinition>(text.Replace("name: coherent-csi-2021\n", "name: ../evil\n", StringComparison.Ordinal), "name", "letters, digits");
        int at = text.IndexOf("publishedResults:", StringComparison.Ordinal);
        Refused<ExperimentDefinition>(text[..at] + text[at..].Replace("arXiv:2110.07730", "hello", StringComparison.Ordinal), "publishedResults[0].citation", "expected an identifier");
    }

    [Fact]
    public void Editors_know_the_rules_from_the_schema()
    {
        JsonNode schema = JsonNode.Parse(SchemaGenerator.Generate<MaterialDefinition>("urn:test", "A test"))!;
        JsonNode keys = schema["$defs"]!.AsObject().Single(d => d.Value!["properties"]?["citation"] is not null).Value!["properties"]!;
        Assert.Equal("^(?:[A-Za-z0-9][A-Za-z0-9._-]*)$", (string?)keys["name"]!["pattern"]);
        Assert.StartsWith("^(?:", (string?)keys["citation"]!["items"]!["pattern"], StringComparison.Ordinal);
    }

    private static string Source(string name, string citation) =>
        $"schema: sevens/source/1\nkind: monochromatic\nname: \"{name}\"\ntitle: t\ncitation: [\"{citation}\"]\nlines: [{{ flavour: nu_e, energy: 30 MeV, intensity: 1 }}]\nflux: 1e6 1/cm2/s\n";

    private static string Model(string name) =>
        $"schema: sevens/model/1\nkind: nonStandard\nname: \"{name}\"\ntitle: t\ncitation: [arXiv:2110.07730]\n";

    private static void Refused<T>(string text, string key, string words)
        where T : class
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => DefinitionReader.Read<T>(text, "own.yaml"));
        Assert.Contains("own.yaml", error.Message, StringComparison.Ordinal);
        Assert.Contains(key, error.Message, StringComparison.Ordinal);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }
}
