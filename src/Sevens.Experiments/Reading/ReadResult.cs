namespace Sevens.Experiments.Reading;

/// <summary>A definition with where it came from.</summary>
/// <typeparam name="T">The record of the whole document.</typeparam>
/// <param name="Value">The definition.</param>
/// <param name="ResolvedJson">
/// The document after <c>extends</c>, as JSON with keys in the order of the files. Numbers and quantities stand as they were written.
/// It is itself a definition: reading it gives the same value.
/// </param>
/// <param name="Sources">The document itself, then the one it extends, and so on.</param>
/// <param name="Places">Where its keys stand.</param>
public sealed record ReadResult<T>(T Value, string ResolvedJson, IReadOnlyList<DefinitionSource> Sources, DefinitionPlaces Places);
