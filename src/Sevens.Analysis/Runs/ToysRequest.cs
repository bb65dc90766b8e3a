using System.Collections.Immutable;

namespace Sevens.Analysis.Runs;

/// <summary>What a user asked of <c>toys</c>.</summary>
public sealed record ToysRequest
{
    /// <summary>The experiments, and what is free and held.</summary>
    public required RunRequest Fit { get; init; }

    /// <summary>True values of parameters; all others are where the data want them then.</summary>
    public ImmutableSortedDictionary<string, double> At { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>How many.</summary>
    public int Count { get; init; } = 1000;

    /// <summary>The seed.</summary>
    public long Seed { get; init; } = 1;
}
