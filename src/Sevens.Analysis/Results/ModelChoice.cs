using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>The model of new physics that a result was made under.</summary>
/// <param name="Name">Its name, or its file.</param>
/// <param name="Set">Parameters that have a value of the request, in their own units; others are those of the result, or without new physics.</param>
/// <param name="Units">The units of the parameters that the request names and that have one.</param>
public sealed record ModelChoice(string Name, ImmutableSortedDictionary<string, double> Set, ImmutableSortedDictionary<string, string> Units);
