using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>A source's share of an error.</summary>
/// <param name="Source">The source.</param>
/// <param name="Error">√(σ² − σ'²) with σ' the error with its parameters held; for statistics the error with every constrained nuisance held.</param>
/// <param name="Relative">The same over the size of the value; null where the value is 0.</param>
/// <param name="Parameters">Its parameters.</param>
public sealed record SourceShare(string Source, double? Error, double? Relative, ImmutableArray<string> Parameters);
