using System.Collections.Immutable;

namespace Sevens.Analysis.Exchange;

/// <summary>A likelihood in another program's format.</summary>
/// <param name="Text">The file.</param>
/// <param name="Metadata">
/// What the format itself cannot say, as JSON: axes with units and edges, the meaning of each parameter, roles and constraints, held values, citations,
/// and values of −2 ln L at points to check a reader with.
/// </param>
/// <param name="Approximations">What was replaced by something near, and how near it is; empty where everything is exact.</param>
public sealed record ExchangeDocument(string Text, string Metadata, ImmutableArray<string> Approximations);
