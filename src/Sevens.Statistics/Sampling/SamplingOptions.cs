namespace Sevens.Statistics.Sampling;

/// <summary>How a posterior is sampled. The draws depend on these alone, not on the number of threads.</summary>
public sealed record SamplingOptions
{
    /// <summary>The method.</summary>
    public SamplingMethod Method { get; init; } = SamplingMethod.Nuts;

    /// <summary>
    /// Independent chains, two or more: runs of nested sampling; for an ensemble the least number of walkers, of which there are at least twice the dimension and two.
    /// </summary>
    public int Chains { get; init; } = 4;

    /// <summary>Draws that each chain keeps.</summary>
    public int Draws { get; init; } = 1000;

    /// <summary>Draws that each chain throws away at its begin, while it adapts; nested sampling has none.</summary>
    public int WarmUp { get; init; } = 500;

    /// <summary>Moves of an ensemble per draw that it keeps.</summary>
    public int Thinning { get; init; } = 20;

    /// <summary>Live points of each run of nested sampling.</summary>
    public int LivePoints { get; init; } = 200;

    /// <summary>The seed of all random numbers.</summary>
    public long Seed { get; init; } = 1;

    internal void ThrowIfSenseless()
    {
        Require(Chains >= 2, nameof(Chains), Chains, "two or more, to compare them");
        Require(Draws >= 8, nameof(Draws), Draws, "eight or more per chain");
        Require(WarmUp >= 0, nameof(WarmUp), WarmUp, "a number that is not negative");
        Require(Thinning >= 1, nameof(Thinning), Thinning, "one or more");
        Require(LivePoints >= 20, nameof(LivePoints), LivePoints, "20 or more");
    }

    private static void Require(bool condition, string what, int found, string expected)
    {
        if (!condition)
        {
            throw new ArgumentException(FormattableString.Invariant($"{what}: found {found}, expected {expected}"), what);
        }
    }
}
