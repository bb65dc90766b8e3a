namespace Sevens.Analysis.Verbs;

/// <summary>What a definition file says that it is.</summary>
internal static class DefinitionFileType
{
    private const string Experiment = "experiment";
    private const string Key = "schema: sevens/";

    /// <summary>Whether a name is that of a file.</summary>
    public static bool IsFile(string name) => name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal);

    /// <summary>The type that the schema of a file names, such as <c>model</c>; an experiment where there is no file or no such line, whose reader then says what is wrong.</summary>
    public static string Of(string path)
    {
        string? line = File.Exists(path) ? File.ReadLines(path).FirstOrDefault(l => l.StartsWith(Key, StringComparison.Ordinal)) : null;
        return line is null ? Experiment : line[Key.Length..].Split('/')[0];
    }

    /// <summary>Whether a file is that of an experiment, as far as its schema tells.</summary>
    public static bool IsExperiment(string path) => string.Equals(Of(path), Experiment, StringComparison.Ordinal);
}
