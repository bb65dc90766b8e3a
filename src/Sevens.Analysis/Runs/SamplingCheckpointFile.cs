using System.Text;
using Sevens.Statistics.Sampling;

namespace Sevens.Analysis.Runs;

/// <summary>The state of a sampling in the folder it will leave, for the configuration that it belongs to alone.</summary>
/// <param name="folder">The run folder; made when first written to.</param>
/// <param name="configurationHash">The configuration: the state of another one, or one that was damaged, is passed over.</param>
public sealed class SamplingCheckpointFile(string folder, string configurationHash) : ISamplingCheckpoint
{
    /// <summary>The file.</summary>
    public string Path { get; } = System.IO.Path.Combine(folder, "checkpoint.bin");

    /// <inheritdoc/>
    public byte[]? Read()
    {
        if (!File.Exists(Path))
        {
            return null;
        }

        byte[] content = File.ReadAllBytes(Path);
        byte[] head = Encoding.ASCII.GetBytes(configurationHash);
        return content.AsSpan().StartsWith(head) ? SealedContent.Open(content[head.Length..]) : null;
    }

    /// <inheritdoc/>
    public void Write(byte[] state)
    {
        ArgumentNullException.ThrowIfNull(state);
        WritableFolder.Make(folder);
        WholeFile.Write(Path, [.. Encoding.ASCII.GetBytes(configurationHash), .. SealedContent.Seal(state)]);
    }

    /// <summary>Removes it, once the run is done.</summary>
    public void Delete()
    {
        if (File.Exists(Path))
        {
            File.Delete(Path);
        }
    }
}
