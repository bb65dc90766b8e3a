namespace Sevens.Statistics.Sampling;

/// <summary>How a sampling is carried out. None of it changes a digit of the draws.</summary>
public sealed record SamplingExecution
{
    /// <summary>As many threads as processors, no progress, no checkpoint.</summary>
    public static SamplingExecution Default { get; } = new();

    /// <summary>Chains that advance at the same time; −1 for as many as processors.</summary>
    public int Threads { get; init; } = -1;

    /// <summary>Receives the share that is done, from 0 to 1.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>Ends the sampling; what was done is in the checkpoint.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Where the state is kept from time to time; null for nowhere.</summary>
    public ISamplingCheckpoint? Checkpoint { get; init; }
}
