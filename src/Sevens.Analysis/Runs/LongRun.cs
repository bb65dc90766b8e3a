namespace Sevens.Analysis.Runs;

/// <summary>How a long computation is carried out; none of it changes a digit of the result.</summary>
public sealed record LongRun
{
    /// <summary>One thread per processor, no reports, nothing kept.</summary>
    public static LongRun Default { get; } = new();

    /// <summary>The folder in which finished parts are kept until the whole is done, so that the same request goes on from them; null for none.</summary>
    public string? Checkpoints { get; init; }

    /// <summary>The largest number of threads; −1 for one per processor.</summary>
    public int Threads { get; init; } = -1;

    /// <summary>Told the number of parts done.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>Ends the computation between two parts.</summary>
    public CancellationToken Cancellation { get; init; }
}
