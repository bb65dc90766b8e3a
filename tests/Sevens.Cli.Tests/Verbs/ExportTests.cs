using System.Text.Json.Nodes;
using Sevens.Cli.Tests.Verified;

namespace Sevens.Cli.Tests.Verbs;

public sealed class ExportTests
{
    [Theory]
    [InlineData("export-lar", "coherent-lar-2020", "--to", "histfactory", "--out", "lar.json")]
    [InlineData("export-csi", "coherent-csi-2021", "--to", "histfactory", "--out", "csi.json")]
    [InlineData("export-hepdata", "coherent-csi-2021", "--to", "hepdata", "--out", "submission")]
    public void Text_is_as_approved_but_for_the_hashes(string name, params string[] args)
    {
        using var work = new Workplace();
        Outcome outcome = work.Run(["export", .. args]);
        Assert.Equal(string.Empty, outcome.Error);
        Assert.Equal(0, outcome.Code);

        // Hashes change with the version that the files state.
        VerifiedText.Matches(name, string.Join('\n', outcome.Out.Split('\n').Select(WithoutHash)));
    }

    [Theory]
    [InlineData("coherent-csi-2021-auxiliary", "histfactory", "channel 'coherent-csi-2021-auxiliary': an exponential with the free slope")]
    [InlineData("coherent-csi-2021-auxiliary", "hs3", "channel 'coherent-csi-2021-auxiliary': an exponential with the free slope", "channel 'coherent-csi-2021-auxiliary:anticoincidence': an exponential")]
    public void What_a_format_cannot_hold_is_refused_with_every_reason(string experiment, string target, params string[] reasons)
    {
        using var work = new Workplace();
        Outcome refused = work.Run("export", experiment, "--to", target, "--out", "x.json");
        Assert.Equal(2, refused.Code);
        Assert.Equal(string.Empty, refused.Out);
        Assert.Empty(work.Files());
        Assert.All(reasons, reason => Assert.Contains(reason, refused.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_workspace_comes_back_and_is_fitted_to_the_same_minimum()
    {
        using var work = new Workplace();
        Assert.Equal(0, work.Run("export", "coherent-lar-2020", "--to", "histfactory", "--out", "lar.json").Code);
        Assert.Equal(["lar.json", "lar.sevens.json"], work.Files());
        JsonNode ours = JsonNode.Parse(work.Run("fit", "coherent-lar-2020", "--format", "json", "--no-out").Out)!;
        Outcome back = work.Run("fit", "lar.json", "--format", "json", "--out", "back");
        Assert.Equal(0, back.Code);
        JsonNode theirs = JsonNode.Parse(back.Out)!;
        Assert.Equal((double)ours["minimum"]!["twoNll"]!, (double)theirs["minimum"]!["twoNll"]!, 1e-7);
        foreach (string end in new[] { "value", "lower", "upper", "error" })
        {
            Assert.Equal(Cevns(ours, end), Cevns(theirs, end), 1e-5);
        }

        Assert.Contains("cevns", work.Run("rerun", "back").Out, StringComparison.Ordinal);
        Assert.Contains("fit: converged", work.Run("fit", "lar.json", "--no-out").Out, StringComparison.Ordinal);
        Assert.Contains("did you mean 'lumi'?", work.Run("fit", "lar.json", "--fix", "lumii", "--no-out").Error, StringComparison.Ordinal);
        Assert.Contains("expected --fix and --level alone", work.Run("fit", "lar.json", "--window", "time=0:1", "--no-out").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_with_an_unknown_modifier_is_refused_by_name()
    {
        using var work = new Workplace();
        Assert.Equal(0, work.Run("export", "coherent-lar-2020", "--to", "histfactory", "--out", "lar.json").Code);
        string path = Path.Combine(work.Folder, "lar.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"type\": \"lumi\"", "\"type\": \"purefunc\"", StringComparison.Ordinal));
        Outcome refused = work.Run("fit", "lar.json");
        Assert.Equal(2, refused.Code);
        Assert.Equal(string.Empty, refused.Out);
        Assert.Contains("sample 'beamNeutrons': modifier 'lumi' is of type 'purefunc', expected one of normfactor", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_folder_becomes_a_submission_and_parquet_tables()
    {
        using var work = new Workplace();
        Assert.Equal(0, work.Run("scan", "coherent-csi-2021", "--grid", "cevns=0.6:1.3:8", "--out", "run").Code);
        Assert.Equal(0, work.Run("export", "run", "--to", "hepdata", "--out", "submission").Code);
        Assert.Equal(0, work.Run("export", "run", "--to", "parquet", "--out", "tables").Code);
        string[] wanted = ["submission/scan.pdf", "submission/scan.svg", "submission/scan.yaml", "submission/submission.yaml", "tables/scan.parquet"];
        Assert.Empty(wanted.Except(work.Files(), StringComparer.Ordinal));
        Outcome wrong = work.Run("export", "run", "--to", "histfactory", "--out", "x.json");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("found the folder 'run', expected experiments", wrong.Error, StringComparison.Ordinal);
    }

    private static string WithoutHash(string line) => line.Split("sha256 ") is [var before, _] ? $"{before}sha256 …" : line;

    private static double Cevns(JsonNode fit, string key) => (double)fit["parameters"]!.AsArray().First(p => (string)p!["name"]! is "cevns")![key]!;
}
