namespace Sevens.Analysis.Reproductions;

/// <summary>How a table of reproductions is computed; none of it changes a digit.</summary>
public sealed record ReproduceOptions
{
    /// <summary>One thread per processor, nothing kept, no reports.</summary>
    public static ReproduceOptions Default { get; } = new();

    /// <summary>The largest number of threads; −1 for one per processor.</summary>
    public int Threads { get; init; } = -1;

    /// <summary>A folder that keeps results of steps, so that a table that was interrupted goes on where it stopped; null for none.</summary>
    public string? Cache { get; init; }

    /// <summary>Told the number of published numbers done.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>Ends the work between two steps.</summary>
    public CancellationToken Cancellation { get; init; }
}
