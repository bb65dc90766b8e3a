namespace Sevens.Reproduction;

/// <summary>A definition file of a user, in a folder of its own that goes with it.</summary>
internal sealed class UserDefinition : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sevens-").FullName;

    public UserDefinition(string text)
    {
        Path = System.IO.Path.Combine(folder, "definition.yaml");
        File.WriteAllText(Path, "schema: sevens/experiment/1\n" + text);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
