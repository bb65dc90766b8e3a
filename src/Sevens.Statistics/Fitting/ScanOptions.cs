namespace Sevens.Statistics.Fitting;

/// <summary>How a scan is computed; none of it changes a digit of the result.</summary>
public sealed record ScanOptions
{
    /// <summary>The usual minimisation, one thread per processor, no reports.</summary>
    public static ScanOptions Default { get; } = new();

    /// <summary>When the inner minimisations end.</summary>
    public MinimiserOptions Minimiser { get; init; } = MinimiserOptions.Default;

    /// <summary>The largest number of threads; −1 for one per processor.</summary>
    public int Threads { get; init; } = -1;

    /// <summary>Told the number of points done, in no particular order.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>
    /// Gives a row that was computed before in place of making it, or makes it and keeps it: told the row's number and how to make it, by several threads at
    /// once. Null to make every row. The one line of a scan of one parameter is row 0.
    /// </summary>
    public Func<int, Func<ProfiledRow>, ProfiledRow>? Rows { get; init; }

    /// <summary>Ends the scan between two rows.</summary>
    public CancellationToken Cancellation { get; init; }
}
