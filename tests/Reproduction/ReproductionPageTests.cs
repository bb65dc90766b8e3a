using System.Collections.Immutable;
using Sevens.Analysis.Reproductions;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Publications;
using Sevens.Experiments.Definitions.Publications.Recipes;

namespace Sevens.Reproduction;

/// <summary>docs/reproduction.md is what <c>sevens reproduce all --full --page docs/reproduction.md</c> writes now.</summary>
public sealed class ReproductionPageTests
{
    private const string Slow = "mediators";
    private static readonly ImmutableArray<PublishedQuantity> Published = [.. Catalog.PublicationNames.SelectMany(p => Catalog.Publication(p).Results)];

    [Fact]
    public void Every_published_number_has_a_row()
    {
        string[] page = Page();
        Assert.All(Published, quantity => Verdict(page, quantity.Id));
    }

    [Fact]
    public void Verdicts_are_those_of_a_run_of_the_fast_rows()
    {
        string[] page = Page();
        ImmutableArray<string> fast = [.. Published.Where(q => q.Tags?.Contains(Slow, StringComparer.Ordinal) != true && q.Takes == RecipeTime.Seconds && !NeedsRelease(q)).Select(q => q.Id)];
        ReproductionResult run = ReproduceVerb.Run(new Catalog(), new ReproduceRequest { Selection = fast }, ReproduceOptions.Default);
        Assert.All(run.Results, row => Assert.Equal(VerdictNames.Of(row.Verdict), Verdict(page, row.Id)));
    }

    [Fact]
    public void Nine_of_ten_rows_with_public_inputs_are_reproduced()
    {
        string[][] rows = [.. Page().Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Where(r => !Is(r[4], "uncertain") && Is(r[5], "public"))];
        int reproduced = rows.Count(r => Is(r[^2], "reproduced"));
        int scored = reproduced + rows.Count(r => Is(r[^2].Trim('*'), "differs"));
        Assert.InRange(reproduced, 0.9 * scored, scored);
        Assert.Contains(Page(), l => l.StartsWith($"| public inputs | {reproduced} | {scored} |", StringComparison.Ordinal));

        static bool Is(string cell, string word) => string.Equals(cell, word, StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_inputs_are_public_does_not_hang_on_agreement()
    {
        // One reason, one availability: no row is set apart from others with the same inputs.
        Assert.All(Published.GroupBy(q => q.InputsReason, StringComparer.Ordinal), same => Assert.Single(same.Select(q => q.Inputs).Distinct()));
    }

    [Fact]
    public void Every_picture_of_the_page_is_there()
    {
        string[] pictures = [.. Page().Where(l => l.StartsWith("![", StringComparison.Ordinal)).Select(l => l.Split('(', ')')[1])];
        Assert.NotEmpty(pictures);
        Assert.Equal(pictures.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Path.Combine(Documents(), "reproduction")).Select(f => $"reproduction/{Path.GetFileName(f)}").Order(StringComparer.Ordinal));
    }

    private static bool NeedsRelease(PublishedQuantity quantity) =>
        (quantity.Recipe ?? []).OfType<RunRecipe>().Any(r => r.Experiments.Any(e => Catalog.Definition(e).Value.Releases is { IsEmpty: false }));

    private static string Verdict(string[] page, string id) =>
        Assert.Single(page, l => l.StartsWith($"| `{id}` |", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries)[^2].Trim('*');

    private static string[] Page() => File.ReadAllLines(Path.Combine(Documents(), "reproduction.md"));

    private static string Documents()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sevens.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("found no Sevens.slnx above the test program");
        }

        return Path.Combine(folder, "docs");
    }
}
