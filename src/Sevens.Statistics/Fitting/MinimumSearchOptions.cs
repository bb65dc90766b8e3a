namespace Sevens.Statistics.Fitting;

/// <summary>How minima are looked for.</summary>
public sealed record MinimumSearchOptions
{
    /// <summary>32 starts from seed 1.</summary>
    public static MinimumSearchOptions Default { get; } = new();

    /// <summary>Starts beyond the first.</summary>
    public int Starts { get; init; } = 32;

    /// <summary>The seed of the starts.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Minima that differ by less in the value are as deep.</summary>
    public double Degenerate { get; init; } = 1e-4;

    /// <summary>When minimisations end.</summary>
    public MinimiserOptions Minimiser { get; init; } = MinimiserOptions.Default;
}
