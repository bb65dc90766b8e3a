using System.Collections.Immutable;

namespace Sevens.Analysis.Reproductions;

/// <summary>What a user asked of <c>reproduce</c>.</summary>
public sealed record ReproduceRequest
{
    /// <summary>The word for all numbers.</summary>
    public const string All = "all";

    /// <summary>Ids, tags or names of publications; or <c>all</c>.</summary>
    public ImmutableArray<string> Selection { get; init; } = [All];

    /// <summary>Whether numbers whose recipes take minutes are recomputed.</summary>
    public ReproductionExtent Extent { get; init; }
}
