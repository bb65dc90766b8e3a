using System.Collections.Immutable;

namespace Sevens.Analysis.Exchange.Reading;

/// <summary>One parameter a bin, each of which multiplies its bin.</summary>
/// <param name="Parameters">The names; null where the bin is not multiplied.</param>
internal sealed record BinFactors(ImmutableArray<string?> Parameters);
