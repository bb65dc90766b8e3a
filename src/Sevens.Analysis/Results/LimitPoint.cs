using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>One limit.</summary>
/// <param name="At">The value of the parameter along which it runs; null without one.</param>
/// <param name="Best">The best value of the parameter.</param>
/// <param name="Lower">The lower end of an interval; null for an upper limit, or where it is open.</param>
/// <param name="Upper">The upper end; null where nothing is excluded.</param>
/// <param name="Observed">The upper limit of the data: the same as the upper end.</param>
/// <param name="ObservedError">Its standard error from the number of toys; null without toys, and where the end is a bound.</param>
/// <param name="Expected">The upper limits that data without signal would give, in the large-sample approximation.</param>
/// <param name="Status"><c>found</c>, <c>neverCrosses</c> or <c>failed</c>.</param>
/// <param name="ReachedAt">The furthest value that was tried and is not excluded.</param>
/// <param name="ReachedDelta">−2Δ ln L there.</param>
/// <param name="Discovery">The significance of a signal over none, in standard deviations: √q₀.</param>
/// <param name="Messages">Remarks.</param>
public sealed record LimitPoint(
    double? At,
    double? Best,
    double? Lower,
    double? Upper,
    double? Observed,
    double? ObservedError,
    LimitExpectation Expected,
    string Status,
    double? ReachedAt,
    double? ReachedDelta,
    double? Discovery,
    ImmutableArray<string> Messages)
{
    /// <summary>The standard error of the lower end from the number of toys; null without toys, and where the end is a bound.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? LowerError { get; init; }
}
