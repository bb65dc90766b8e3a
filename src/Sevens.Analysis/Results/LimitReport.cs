using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A limit on a parameter, alone or along another one.</summary>
public sealed record LimitReport() : VerbResult("limit")
{
    /// <summary>Whether the numbers can be used.</summary>
    public required FitStatus Status { get; init; }

    /// <summary>The parameter.</summary>
    public required string Parameter { get; init; }

    /// <summary>The confidence level.</summary>
    public required double Level { get; init; }

    /// <summary>Where the distribution of the statistic comes from: <c>asymptotic</c>, <c>toys</c>, <c>fc</c>.</summary>
    public required string Method { get; init; }

    /// <summary>What excludes a value: <c>two-sided</c>, <c>qmu-tilde</c>, <c>cls</c>; <c>likelihood-ratio-ordering</c> with <c>fc</c>.</summary>
    public required string Statistic { get; init; }

    /// <summary>The parameter along which the limit runs; null for one limit.</summary>
    public required string? Along { get; init; }

    /// <summary>The limits.</summary>
    public required ImmutableArray<LimitPoint> Points { get; init; }
}
