using System.Text;
using Sevens.Experiments.Releases;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Tests.Releases;

public sealed class TableStoreTests
{
    private const string Header = "# title: Toy\n# citation: nobody\n# licence: CC0-1.0\n";

    private const string Histogram = "# schema: sevens/histogram/1\n" + Header + "# axis: x [1] 0:2:2\n# column: n (counts) few\n# storage: sparse\nx,n\n1,5\n";

    private const string Function = "# schema: sevens/table/1\n" + Header + "# column: x [1] any\n# column: y [1] any\nx,y\n0,1\n1,2\n";

    [Fact]
    public void Tables_are_written_into_a_new_folder_and_replace_older_ones()
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.FullName, "data", "new");
        TableStore.Write(target, [Table("a.csv", Histogram), Table("b.csv", Function)]);
        TableStore.Write(target, [Table("a.csv", Function)]);

        Assert.Equal("a.csv b.csv", string.Join(' ', Directory.GetFileSystemEntries(target).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)));
        Assert.Equal(Encoding.UTF8.GetBytes(Function), File.ReadAllBytes(Path.Combine(target, "a.csv")));
        Assert.Equal(Encoding.UTF8.GetBytes(Function), File.ReadAllBytes(Path.Combine(target, "b.csv")));
    }

    [Fact]
    public void One_bad_table_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.csv", "older");
        TableFormatException fault = Assert.Throws<TableFormatException>(
            () => TableStore.Write(folder.FullName, [Table("a.csv", Histogram), Table("b.csv", Histogram.Replace("1,5", "1,-5", StringComparison.Ordinal))]));
        Assert.Equal("b.csv", fault.File);
        Assert.Equal("a.csv", Assert.Single(folder.Names()));
        Assert.Equal("older", File.ReadAllText(Path.Combine(folder.FullName, "a.csv")));
    }

    [Fact]
    public void A_target_that_cannot_be_replaced_leaves_no_rubbish()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "a.csv"));
        Assert.ThrowsAny<Exception>(() => TableStore.Write(folder.FullName, [Table("a.csv", Histogram)]));
        Assert.Equal("a.csv", Assert.Single(folder.Names()));
    }

    [Theory]
    [InlineData("../a.csv")]
    [InlineData("data/a.csv")]
    [InlineData(".a.csv")]
    public void A_name_with_a_path_is_refused(string name)
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<ArgumentException>(() => TableStore.Write(folder.FullName, [Table(name, Histogram)]));
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void A_name_twice_is_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<ArgumentException>(() => TableStore.Write(folder.FullName, [Table("a.csv", Histogram), Table("A.csv", Histogram)]));
        Assert.Empty(folder.Names());
    }

    private static ImportedTable Table(string name, string text) => new(name, [.. Encoding.UTF8.GetBytes(text)]);
}
