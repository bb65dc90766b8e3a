namespace Sevens.Analysis.Runs;

/// <summary>Files that are written whole or not at all.</summary>
public static class WholeFile
{
    /// <summary>Writes beside the target, then takes its place.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, byte[] content)
    {
        string partial = $"{path}.{Environment.CurrentManagedThreadId}.partial";
        try
        {
            File.WriteAllBytes(partial, content);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
