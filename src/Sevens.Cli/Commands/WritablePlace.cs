using Sevens.Cli.Errors;

namespace Sevens.Cli.Commands;

/// <summary>Whether a result could be written where it is to go: asked before the work, which may take hours.</summary>
internal static class WritablePlace
{
    /// <summary>Refuses a folder that cannot be made or written to; makes nothing.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="UsageException">It is one.</exception>
    public static void RequireFolder(string option, string folder)
    {
        string there = Path.GetFullPath(folder);
        while (!Directory.Exists(there))
        {
            if (File.Exists(there))
            {
                throw new UsageException($"{option}: found the file '{there}' in the way of '{folder}', expected a folder");
            }

            there = Path.GetDirectoryName(there) ?? Path.GetPathRoot(there)!;
        }

        try
        {
            // Rights tell less than a trial: file systems that are full, read-only or special have them too.
            string trial = Path.Combine(there, FormattableString.Invariant($".sevens-{Environment.MachineName}-{Environment.ProcessId}"));
            using var file = new FileStream(trial, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option}: found '{folder}', expected a folder that can be written: {there} is none");
        }
    }

    /// <summary>Refuses a file that is a folder, or whose folder cannot be written to.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="UsageException">It is one.</exception>
    public static void RequireFile(string option, string file)
    {
        if (Directory.Exists(file))
        {
            throw new UsageException($"{option}: found the folder '{file}', expected a file");
        }

        RequireFolder(option, Path.GetDirectoryName(Path.GetFullPath(file)) ?? file);
    }
}
