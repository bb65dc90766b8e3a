namespace Sevens.Architecture;

/// <summary>The source tree these tests were built from.</summary>
internal static class Repository
{
    /// <summary>Its root: the folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>Names of the projects under <c>src</c>, sorted.</summary>
    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    /// <summary>The C# files of a project, without what the build made.</summary>
    public static IEnumerable<string> Sources(string project)
    {
        string folder = Path.Combine(Root, "src", project);
        string[] built = [Path.Combine(folder, "bin") + Path.DirectorySeparatorChar, Path.Combine(folder, "obj") + Path.DirectorySeparatorChar];
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !built.Any(b => f.StartsWith(b, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>A file as messages name it.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file);

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sevens.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"found no Sevens.slnx above {AppContext.BaseDirectory}, expected the source tree");
    }
}
