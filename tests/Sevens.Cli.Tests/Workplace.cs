using Sevens.Cli.Commands;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Tests;

/// <summary>An empty folder to stand in, and a terminal that remembers.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly string before = Directory.GetCurrentDirectory();
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);

    public Workplace()
    {
        Folder = Directory.CreateTempSubdirectory("sevens-cli-").FullName;
        Directory.SetCurrentDirectory(Folder);
        variables["XDG_DATA_HOME"] = Path.Combine(Folder, "share");
    }

    public string Folder { get; }

    public Workplace With(string variable, string value)
    {
        variables[variable] = value;
        return this;
    }

    public Outcome Run(params string[] args) => RunOn(t => t, args);

    public Outcome RunOn(Func<Terminal, Terminal> change, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(args, change(new Terminal { Out = output, Error = error, Variable = variables.GetValueOrDefault }));
        return new Outcome(code, output.ToString(), error.ToString());
    }

    /// <summary>Paths of all files here, with forward slashes, sorted.</summary>
    public string[] Files() => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        Directory.SetCurrentDirectory(before);
        Directory.Delete(Folder, recursive: true);
    }
}
