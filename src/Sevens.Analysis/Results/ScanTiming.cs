namespace Sevens.Analysis.Results;

/// <summary>How long a scan took; printed, never written to a run folder.</summary>
/// <param name="Seconds">Wall-clock time.</param>
/// <param name="PointsPerSecond">Grid points over that time.</param>
public sealed record ScanTiming(double Seconds, double PointsPerSecond);
