namespace Sevens.Cli.Tests.Verbs;

/// <summary>Where a result is to go is looked at before the work.</summary>
public sealed class OutputPlaceTests
{
    [Theory]
    [InlineData("fit", "coherent-csi-2021", "--out", "taken")]
    [InlineData("predict", "coherent-csi-2021", "--out", "taken")]
    [InlineData("toys", "coherent-csi-2021", "--count", "1000000", "--out", "taken/below")]
    [InlineData("export", "coherent-lar-2020", "--to", "parquet", "--out", "taken")]
    [InlineData("export", "coherent-lar-2020", "--to", "hs3", "--out", "taken/lar.json")]
    public void A_file_in_the_way_is_told_before_anything_is_computed(params string[] args)
    {
        using var work = new Workplace();
        File.WriteAllText("taken", "kept");
        Outcome outcome = work.Run(args);
        Assert.Contains("--out: found the file", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("expected a folder", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Code);
        Assert.Equal(string.Empty, outcome.Out);
        Assert.Equal("kept", File.ReadAllText("taken"));
        Assert.Single(work.Files());
    }

    [Fact]
    public void A_folder_is_not_a_file()
    {
        using var work = new Workplace();
        Directory.CreateDirectory("there");
        Outcome outcome = work.Run("export", "coherent-lar-2020", "--to", "histfactory", "--out", "there");
        Assert.Equal("sevens: --out: found the folder 'there', expected a file\n", outcome.Error);
        Assert.Equal(2, outcome.Code);
    }

    [Fact]
    public void A_run_folder_is_exported_as_it_was_made()
    {
        using var work = new Workplace();
        work.Run("fit", "coherent-lar-2020", "--out", "run", "--quiet");
        Assert.Equal(0, work.Run("export", "run", "--to", "parquet", "--out", "tables").Code);
        Outcome outcome = work.Run("export", "run", "--to", "parquet", "--out", "others", "--free", "R_n");
        Assert.Contains("run: found options of a fit beside a run folder", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Code);
    }
}
