using System.Globalization;
using System.Text.Json.Nodes;
using Sevens.Analysis.Reproductions;
using Sevens.Analysis.Reproductions.Gallery;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Publications;

namespace Sevens.Cli.Tests.Verbs;

public class ReproduceTests
{
    [Fact]
    public void A_recipe_is_what_its_command_prints()
    {
        using var place = new Workplace();
        PublishedQuantity quantity = Catalog.Publication("csi-2021").Results.Single(r => string.Equals(r.Id, "csi-2021-significance", StringComparison.Ordinal));
        JsonNode row = Json(place.Run("reproduce", quantity.Id, "--no-cache", "--format", "json"))["results"]![0]!;
        string command = Assert.Single(row["commands"]!.AsArray())!.GetValue<string>();
        JsonNode byHand = Json(place.Run([.. command.Split(' ')[1..], "--no-out", "--format", "json"]));
        Assert.Equal(byHand["tests"]![0]!["significance"]!.GetValue<double>(), row["ours"]!.GetValue<double>());
        Assert.Contains(command, place.Run("show", quantity.Id).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_differs_is_said_and_ends_with_a_bad_verdict()
    {
        using var place = new Workplace();
        Outcome outcome = place.Run("reproduce", "csi-2021-fitted-events", "--no-cache");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("csi-2021-fitted-events: differs: ", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Kept_steps_give_the_same_table()
    {
        using var place = new Workplace();
        string cold = place.Run("reproduce", "csi-2021", "--cache", "kept", "--format", "json").Out;
        Assert.Contains(place.Files(), f => f.StartsWith("kept/", StringComparison.Ordinal));
        Assert.Equal(cold, place.Run("reproduce", "csi-2021", "--cache", "kept", "--format", "json").Out);
    }

    [Fact]
    public void An_unknown_id_names_the_nearest()
    {
        using var place = new Workplace();
        Outcome outcome = place.Run("reproduce", "csi-2021-significanc");
        Assert.Equal(2, outcome.Code);
        Assert.Empty(outcome.Out);
        Assert.Contains("did you mean 'csi-2021-significance'?", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_holds_every_row_once()
    {
        using var place = new Workplace();
        place.Run("reproduce", "csi-2021", "--no-cache", "--page", "page.md");
        string page = File.ReadAllText(Path.Combine(place.Folder, "page.md"));
        foreach (PublishedQuantity quantity in Catalog.Publication("csi-2021").Results)
        {
            Assert.Single(page.Split('\n'), l => l.StartsWith(string.Create(CultureInfo.InvariantCulture, $"| `{quantity.Id}` |"), StringComparison.Ordinal));
        }

        Assert.All(Catalog.Publication("csi-2021").Notes!.Value, note => Assert.Contains($"\n\n{note}\n\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_figures_stand_beside_the_page_with_the_same_bytes_every_time()
    {
        using var place = new Workplace();
        place.Run("reproduce", "dresden-ii-results", "csi-2021", "--no-cache", "--page", "first/page.md");
        place.Run("reproduce", "dresden-ii-results", "csi-2021", "--no-cache", "--page", "second/page.md");
        string[] first = [.. place.Files().Where(f => f.StartsWith("first/", StringComparison.Ordinal))];
        string[] expected = ["first/page.md", "first/page/coherent-csi-2021-residual.svg", "first/page/dresden-ii-2022.svg", "first/page/overview.svg"];
        Assert.Equal(expected, first.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(first, f => Assert.Equal(Read(f), Read(f.Replace("first/", "second/", StringComparison.Ordinal))));
        Assert.Contains("![dresden-ii-2022](page/dresden-ii-2022.svg)", Read("first/page.md"), StringComparison.Ordinal);

        string Read(string file) => File.ReadAllText(Path.Combine(place.Folder, file));
    }

    [Fact]
    public void The_commands_of_figures_run()
    {
        using var place = new Workplace();
        var catalog = new Catalog();
        ReproductionResult table = ReproduceVerb.Run(catalog, new ReproduceRequest { Selection = ["anchors", "plans", "csi-2017", "weak-mixing-angle"] }, ReproduceOptions.Default);
        string[] commands = [.. PageGallery.Of(catalog, table, ReproduceOptions.Default).SelectMany(f => f.Commands)];
        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Equal(0, place.Run(command.Split(' ')[1..]).Code));
    }

    private static JsonNode Json(Outcome outcome)
    {
        Assert.True(outcome.Code is 0 or 1, outcome.Error);
        return JsonNode.Parse(outcome.Out)!;
    }
}
