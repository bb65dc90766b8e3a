using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Runs;

public sealed class RunFolderTests
{
    private static readonly Catalog Catalog = new();
    private static readonly RunRequest Request = new() { Experiments = ["coherent-csi-2017"] };

    [Fact]
    public void The_name_tells_verb_experiments_and_content()
    {
        PredictionResult result = PredictVerb.Run(Catalog, Request);
        RunRecord record = RunFolder.Record("predict", Request, result);
        Assert.Equal(Path.Combine("sevens-runs", $"predict-coherent-csi-2017-{record.ConfigurationHash[..8]}"), RunFolder.DefaultPath(record));
        Assert.Equal(64, record.ConfigurationHash.Length);
        Assert.Equal(record.ConfigurationHash, RunFolder.Record("predict", Request, result).ConfigurationHash);
        string[] others = [RunFolder.Record("fit", Request, result).ConfigurationHash, RunFolder.Record("predict", Request with { FormFactor = "helm" }, result).ConfigurationHash];
        Assert.Equal(3, others.Append(record.ConfigurationHash).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_record_reads_back_and_reruns()
    {
        using var folder = new TemporaryFolder();
        PredictionResult result = PredictVerb.Run(Catalog, Request);
        RunRecord record = RunFolder.Record("predict", Request, result);
        RunFolder.Write(folder.Path, record, result);
        Assert.Equal(ResultJson.Write(record), ResultJson.Write(RunFolder.Read(folder.Path)));
        (RunRecord again, VerbResult rerun) = RerunVerb.Run(Catalog, folder.Path);
        Assert.Equal(ResultJson.Write(result), ResultJson.Write(rerun));
        Assert.Equal(record.ConfigurationHash, again.ConfigurationHash);
        Assert.Equal("coherent-csi-2017", JsonNode.Parse(File.ReadAllText(folder["run.json"]))!["definitions"]!["coherent-csi-2017"]!["name"]!.GetValue<string>());
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_leaves_no_partial_one_and_no_record()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["result.json"]);
        PredictionResult result = PredictVerb.Run(Catalog, Request);
        Exception problem = Assert.ThrowsAny<Exception>(() => RunFolder.Write(folder.Path, RunFolder.Record("predict", Request, result), result));
        Assert.True(problem is IOException or UnauthorizedAccessException);
        Assert.False(File.Exists(folder["run.json"]));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*.partial"));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_record_is_refused(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["run.json"], text);
        Assert.Throws<CatalogException>(() => RunFolder.Read(folder.Path));
        Assert.Throws<CatalogException>(() => RunFolder.Read(folder["missing"]));
    }
}
