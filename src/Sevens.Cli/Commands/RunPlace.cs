using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;

namespace Sevens.Cli.Commands;

/// <summary>Where a run leaves its folder.</summary>
internal sealed class RunPlace
{
    private readonly Func<RunRecord, string>? path;

    private RunPlace(Func<RunRecord, string>? path) => this.path = path;

    /// <summary>In <c>sevens-runs</c>, under a name that tells its content.</summary>
    public static RunPlace Default { get; } = new(RunFolder.DefaultPath);

    /// <summary>No folder.</summary>
    public static RunPlace Nowhere { get; } = new(path: null);

    /// <summary>In a folder of the user's choice.</summary>
    public static RunPlace At(string folder) => new(_ => folder);

    /// <summary>Writes the folder.</summary>
    /// <returns>Its path, or null where none was wanted.</returns>
    public string? Write(string verb, RunRequest request, VerbResult result)
    {
        if (path is null)
        {
            return null;
        }

        RunRecord record = RunFolder.Record(verb, request, result);
        string folder = path(record);
        RunFolder.Write(folder, record, result);
        return folder;
    }
}
