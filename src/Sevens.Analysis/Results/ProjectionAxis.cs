using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>What is varied in a projection.</summary>
/// <param name="Key">The key or nuisance as it was asked for.</param>
/// <param name="Unit">The unit of the values; empty for a pure number, <c>x</c> for multiples of the stated exposure.</param>
/// <param name="Values">The values.</param>
public sealed record ProjectionAxis(string Key, string Unit, ImmutableArray<double> Values);
