using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Runs;

/// <summary>A folder that results go to.</summary>
internal static class WritableFolder
{
    /// <summary>Makes a folder if there is none.</summary>
    /// <exception cref="CatalogException">It cannot be made: a file is there, or the place does not take folders.</exception>
    public static void Make(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CatalogException($"output: found '{directory}', where no folder can be made ({problem.Message.TrimEnd('.')}), expected a folder, or a place for one");
        }
    }
}
