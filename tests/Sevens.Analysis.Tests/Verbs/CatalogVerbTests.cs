using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Tests.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>list, show, cite, schema, new and validate.</summary>
public sealed class CatalogVerbTests
{
    private static readonly Catalog Catalog = new();

    [Fact]
    public void Everything_listed_can_be_shown()
    {
        foreach (ListItem item in ListVerb.Run().Items.Where(i => !string.Equals(i.Type, "release", StringComparison.Ordinal)))
        {
            ShowResult shown = ShowVerb.Run(Catalog, item.Name);
            Assert.Equal((item.Name, item.Type), (shown.Name, shown.Type));
            Assert.NotEmpty(shown.Definition);
        }
    }

    [Fact]
    public void A_source_that_its_user_completes_is_shown_with_what_is_missing()
    {
        Assert.Contains("neutrinosPerFlavourPerProton", Assert.Single(ShowVerb.Run(Catalog, "pip2-bd-par").Warnings), StringComparison.Ordinal);
        Assert.Empty(ShowVerb.Run(Catalog, "sns").Warnings);
    }

    [Fact]
    public void A_type_lists_its_own_entries_only()
    {
        Assert.All(ListVerb.Types, type => Assert.All(ListVerb.Run(type).Items, i => Assert.Equal(type, i.Type)));
        Assert.Contains("'experiment'", Assert.Throws<CatalogException>(() => ListVerb.Run("experimnt")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_experiment_is_shown_with_what_it_uses()
    {
        JsonObject uses = ShowVerb.Run(Catalog, "coherent-csi-2021").Uses;
        Assert.Equal("sns", uses["source"]!["name"]!.GetValue<string>());
        Assert.True(uses["nuisances"]!.AsObject().ContainsKey("sns-flux"));
    }

    [Fact]
    public void A_run_is_cited_with_each_reference_once()
    {
        using var folder = new TemporaryFolder();
        var request = new RunRequest { Experiments = ["coherent-csi-2021"] };
        PredictionResult result = PredictVerb.Run(Catalog, request);
        RunFolder.Write(folder.Path, RunFolder.Record("predict", request, result), result);
        CitationResult citation = CiteVerb.Run(Catalog, folder.Path);
        Assert.Equal(2, citation.BibTeX.Split("eprint = {2110.07730}").Length);
        Assert.Empty(citation.Warnings);
        Assert.Contains("2109.11049", citation.BibTeX, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sns-flux")]
    [InlineData("sns")]
    [InlineData("prex-2")]
    [InlineData("CsI")]
    [InlineData("coherent")]
    [InlineData("coherent-lar-2020")]
    public void An_entry_is_cited(string name) => Assert.StartsWith("@", CiteVerb.Run(Catalog, name).BibTeX, StringComparison.Ordinal);

    [Fact]
    public void Schemas_describe_definitions_and_every_kind_of_result()
    {
        Assert.Equal("experiment source material nuisance measurement theory model publication quenching-points output", string.Join(' ', SchemaVerb.Names));
        Assert.All(SchemaVerb.Names, name => Assert.Equal($"urn:sevens:{name}:1", JsonNode.Parse(SchemaVerb.Run(name))!["$id"]!.GetValue<string>()));
        Assert.Throws<CatalogException>(() => SchemaVerb.Run("experimnt"));
    }

    [Fact]
    public void The_output_schema_knows_the_keys_that_results_have()
    {
        JsonArray kinds = JsonNode.Parse(SchemaVerb.Run("output"))!["oneOf"]!.AsArray();
        JsonObject written = JsonNode.Parse(ResultJson.Write(CrossSectionVerb.Run(Catalog, new CrossSectionRequest { Target = "Ar40", EnergyMeV = 30, Points = 2 })))!.AsObject();
        Assert.Contains(kinds, kind => kind!["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal).SequenceEqual(written.Select(p => p.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal));
    }

    [Fact]
    public void A_new_definition_is_sound_as_it_stands()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["mine.yaml"], NewExperimentVerb.Run("mine"));
        ValidationResult result = ValidateVerb.Run(Catalog, folder["mine.yaml"]);
        Assert.Equal(("mine", 30 * 12, null), (result.Name, result.Bins, result.Observed));
        Assert.True(result.ExpectedSignal > 0);
        Assert.Contains("found no data", Assert.Throws<CatalogException>(() => FitVerb.Run(Catalog, new RunRequest { Experiments = [folder["mine.yaml"]] })).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mine")]
    [InlineData("my detector")]
    [InlineData("../mine")]
    [InlineData("coherent-csi-2021")]
    public void A_name_of_another_form_or_of_the_catalog_is_refused(string name) => Assert.Throws<CatalogException>(() => NewExperimentVerb.Run(name));
}
