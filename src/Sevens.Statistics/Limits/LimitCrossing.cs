namespace Sevens.Statistics.Limits;

/// <summary>Where a search for the end of what is allowed came to.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Value">The limit; NaN where there is none.</param>
/// <param name="ReachedAt">The furthest value that was tried and is not excluded.</param>
/// <param name="ReachedDelta">−2Δ ln L there, against the minimum.</param>
public sealed record LimitCrossing(LimitStatus Status, double Value, double ReachedAt, double ReachedDelta);
