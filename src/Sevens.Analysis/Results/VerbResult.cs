using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>What every verb's result carries beside its own content. The JSON of a result is stable: keys may be added, none is renamed.</summary>
/// <param name="Kind">Which result this is.</param>
public abstract record VerbResult(string Kind)
{
    /// <summary>Which result this is: <c>list</c>, <c>prediction</c>, <c>fit</c>, <c>crossSection</c> …</summary>
    [JsonPropertyOrder(-10)]
    public string Kind { get; } = Kind;

    /// <summary>The version of Sevens that made it.</summary>
    [JsonPropertyOrder(-9)]
    public string SevensVersion { get; init; } = Runs.EngineVersion.Current;

    /// <summary>Name of the convention used; null where none plays a part.</summary>
    [JsonPropertyOrder(-8)]
    public string? Convention { get; init; }

    /// <summary>What made it.</summary>
    [JsonPropertyOrder(90)]
    public Provenance Provenance { get; init; } = Provenance.None;

    /// <summary>What a reader should know before using it.</summary>
    [JsonPropertyOrder(91)]
    public ImmutableArray<string> Warnings { get; init; } = [];
}
