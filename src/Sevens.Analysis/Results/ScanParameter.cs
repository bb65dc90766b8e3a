using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A scanned parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">Its values, rising.</param>
public sealed record ScanParameter(string Name, ImmutableArray<double> Values);
