using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>Published numbers, ours, and how closely they agree.</summary>
public sealed record ReproductionResult() : VerbResult("reproduction")
{
    /// <summary>The numbers, by publication.</summary>
    public required ImmutableArray<ReproducedResult> Results { get; init; }

    /// <summary>The score over all numbers.</summary>
    public ReproductionScore Score => ReproductionScore.Of(Results);

    /// <summary>The score over those whose inputs are public.</summary>
    public ReproductionScore PublicScore => ReproductionScore.Of(Results.Where(r => string.Equals(r.Inputs, "public", StringComparison.Ordinal)));

    /// <summary>How many have a verdict.</summary>
    public int Count(ReproductionVerdict verdict) => Results.Count(r => r.Verdict == verdict);
}
