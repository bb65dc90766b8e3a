using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Tests.Verbs;

/// <summary>The files of <c>examples/</c>, as a user finds them.</summary>
public sealed class ExampleTests
{
    private static readonly string Folder = Examples();

    public static TheoryData<string> All => [.. Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_example_is_predicted(string file)
    {
        PredictionResult result = PredictVerb.Run(new Catalog(), new RunRequest { Experiments = [Path.Combine(Folder, file)] });
        ExperimentPrediction prediction = Assert.Single(result.Experiments);
        Assert.Equal(Path.GetFileNameWithoutExtension(file), prediction.Name);
        Assert.All(prediction.Events.Values, c => Assert.True(double.IsFinite(c.Total) && c.Total > 0, $"{c.Total} events"));
    }

    /// <summary>The theory errors are those of coherent scattering: none are known for a tabulated cross section, which is not the same as 0.</summary>
    [Fact]
    public void A_charged_current_has_no_theory_error()
    {
        PredictionResult result = PredictVerb.Run(new Catalog(), new RunRequest { Experiments = [Path.Combine(Folder, "heavy-water.yaml")] });
        ExperimentPrediction prediction = Assert.Single(result.Experiments);
        Assert.Null(prediction.Events["cevns"].Theory);
        Assert.Null(prediction.Spectra[0].Theory);
    }

    private static string Examples()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sevens.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("found no Sevens.slnx above the test program");
        }

        return Path.Combine(folder, "examples");
    }
}
