using Sevens.Tests;

namespace Sevens.Cli.Tests.Verbs;

/// <summary>Official releases, where a machine has them.</summary>
public sealed class ImportTests
{
    [Theory]
    [InlineData("coherent-csi-2017")]
    [InlineData("coherent-csi-2021")]
    [InlineData("coherent-lar-2020")]
    public void An_import_equals_the_tables_of_the_catalog(string release)
    {
        string official = Path.Combine(Part.Releases(), release);
        using var work = new Workplace();
        Assert.Equal(0, work.Run("import", release, official, "--to", "here").Code);
        Assert.NotEmpty(work.Files());
        Assert.All(work.Files(), f => Assert.Equal(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Tables", Path.GetFileName(f))), File.ReadAllBytes(f)));
        Assert.Equal(0, work.Run("import", release, official).Code);
        Assert.Contains(work.Files(), f => f.StartsWith("share/sevens/", StringComparison.Ordinal));
    }

    [Fact]
    public void An_altered_file_is_refused_and_nothing_is_written()
    {
        string official = Path.Combine(Part.Releases(), "coherent-csi-2021");
        using var work = new Workplace();
        Directory.CreateDirectory("altered");
        foreach (string file in Directory.EnumerateFiles(official))
        {
            File.Copy(file, Path.Combine("altered", Path.GetFileName(file)));
        }

        File.AppendAllText(Path.Combine("altered", "dataBeamOnC.txt"), "\n");
        Outcome outcome = work.Run("import", "coherent-csi-2021", "altered", "--to", "here");
        Assert.Equal((2, string.Empty), (outcome.Code, outcome.Out));
        Assert.Contains("dataBeamOnC.txt", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists("here"));
    }
}
