using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>Toys that are kept together while a run is not done.</summary>
/// <param name="Toys">They.</param>
public sealed record ToyBlock(ImmutableArray<ToyOutcome> Toys);
