namespace Sevens.Experiments.Tests.Releases;

/// <summary>An empty folder of its own for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("sevens-").FullName;

    public string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(FullName, name), text);
        return text;
    }

    public IEnumerable<string> Names() => Directory.EnumerateFileSystemEntries(FullName).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
