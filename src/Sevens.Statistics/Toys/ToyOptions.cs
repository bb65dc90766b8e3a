namespace Sevens.Statistics.Toys;

/// <summary>How toy experiments are thrown and shared between threads. Only the seed, the purpose and what is thrown change a digit.</summary>
public sealed record ToyOptions
{
    /// <summary>Seed 1, everything thrown, one thread per processor.</summary>
    public static ToyOptions Default { get; } = new();

    /// <summary>How many toys.</summary>
    public int Count { get; init; } = 1000;

    /// <summary>The number of the first: work on many can be shared out, and taken up again.</summary>
    public long First { get; init; }

    /// <summary>The user's seed.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>What the numbers are for: another purpose gives unrelated ones.</summary>
    public string Purpose { get; init; } = "toys";

    /// <summary>What becomes of the auxiliary measurements.</summary>
    public AuxiliaryData Auxiliary { get; init; } = AuxiliaryData.Thrown;

    /// <summary>The largest number of threads; −1 for one per processor.</summary>
    public int Threads { get; init; } = -1;

    /// <summary>Told the number of toys done, in no particular order.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>Ends the work between two toys.</summary>
    public CancellationToken Cancellation { get; init; }
}
