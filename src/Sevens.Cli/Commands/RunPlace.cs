using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Cli.Errors;

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

    /// <summary>In a folder that the user named.</summary>
    /// <exception cref="UsageException">The name is empty, or the folder cannot be written.</exception>
    public static RunPlace Named(string folder)
    {
        if (folder.Length == 0)
        {
            throw new UsageException("--out: found an empty name, expected a folder");
        }

        WritablePlace.RequireFolder("--out", folder);
        return At(folder);
    }

    /// <summary>The path of a run's folder, or null where none is wanted.</summary>
    public string? FolderOf(RunRecord record) => path?.Invoke(record);

    /// <summary>Writes the folder.</summary>
    /// <param name="makeRecord">Makes the record, where a folder is wanted.</param>
    /// <param name="result">The result.</param>
    /// <returns>Its path, or null where none was wanted.</returns>
    public string? Write(Func<RunRecord> makeRecord, VerbResult result)
    {
        if (path is null)
        {
            return null;
        }

        RunRecord record = makeRecord();
        string folder = path(record);
        RunFolder.Write(folder, record, result);
        return folder;
    }
}
