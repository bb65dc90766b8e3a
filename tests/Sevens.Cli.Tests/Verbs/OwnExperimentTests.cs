namespace Sevens.Cli.Tests.Verbs;

/// <summary>A user's own files.</summary>
public sealed class OwnExperimentTests
{
    [Fact]
    public void A_new_experiment_validates_predicts_and_is_never_overwritten()
    {
        using var work = new Workplace();
        Assert.Equal(new Outcome(0, "mine.yaml\n", string.Empty), work.Run("new", "experiment", "mine"));
        Assert.Equal(0, work.Run("validate", "mine.yaml").Code);
        Assert.Equal(0, work.Run("predict", "mine.yaml", "--no-out").Code);
        File.WriteAllText("mine.yaml", "changed");
        Outcome again = work.Run("new", "experiment", "mine");
        Assert.Equal((2, string.Empty), (again.Code, again.Out));
        Assert.Equal("changed", File.ReadAllText("mine.yaml"));
        Assert.Equal(new Outcome(0, "other.yaml\n", string.Empty), work.Run("new", "experiment", "mine", "--to", "other.yaml"));
    }

    [Fact]
    public void Figures_in_the_data_folder_come_before_the_embedded_ones()
    {
        using var work = new Workplace();
        Directory.CreateDirectory("figures");
        string table = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Tables", "coherent-csi-2021.counts.csv"));
        File.WriteAllText(Path.Combine("figures", "coherent-csi-2021.counts.csv"), table + "not a number\n");
        Assert.Equal(0, work.Run("predict", "coherent-csi-2021", "--no-out").Code);
        Outcome outcome = work.With("SEVENS_DATA", Path.Combine(work.Folder, "figures")).Run("predict", "coherent-csi-2021", "--no-out");
        Assert.Equal((2, string.Empty), (outcome.Code, outcome.Out));
        Assert.Contains("coherent-csi-2021.counts.csv", outcome.Error, StringComparison.Ordinal);
    }
}
