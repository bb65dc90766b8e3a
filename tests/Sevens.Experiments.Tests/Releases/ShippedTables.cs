namespace Sevens.Experiments.Tests.Releases;

/// <summary>The tables of the catalog in the source tree.</summary>
internal static class ShippedTables
{
    public static string Folder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sevens.slnx")))
        {
            folder = folder.Parent;
        }

        Assert.True(folder is not null, $"no Sevens.slnx above {AppContext.BaseDirectory}");
        return Path.Combine(folder.FullName, "catalog", "experiments", "data");
    }
}
