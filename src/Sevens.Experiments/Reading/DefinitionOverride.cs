namespace Sevens.Experiments.Reading;

/// <summary>Another value for one key of a definition, laid over it after <c>extends</c>.</summary>
/// <param name="Key">The key with those above it and places in lists counted from 0: <c>response.stages[1].curve.midpoint</c>.</param>
/// <param name="Value">The value as a file would state it: <c>0.2</c>, <c>19.3 m</c>, <c>[0.2, 0.4]</c>; <c>null</c> takes the key away.</param>
public sealed record DefinitionOverride(string Key, string Value);
