namespace Sevens.Analysis.Runs;

/// <summary>The toys of a scan.</summary>
/// <param name="Count">How many: at each point for a region, scans without signal for a global significance.</param>
/// <param name="Seed">The seed.</param>
public sealed record ScanToys(int Count, long Seed);
