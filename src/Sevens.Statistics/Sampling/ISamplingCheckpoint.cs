namespace Sevens.Statistics.Sampling;

/// <summary>Keeps the state of a sampling that has not ended.</summary>
public interface ISamplingCheckpoint
{
    /// <summary>The state last kept for the same sampling, or null.</summary>
    byte[]? Read();

    /// <summary>Keeps a state in place of the one before; whole or not at all.</summary>
    void Write(byte[] state);
}
