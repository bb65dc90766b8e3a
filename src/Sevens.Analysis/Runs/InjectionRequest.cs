using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Runs;

/// <summary>What a user asked of <c>fit --inject</c>.</summary>
public sealed record InjectionRequest
{
    /// <summary>The experiments, and what is free and held.</summary>
    public required RunRequest Fit { get; init; }

    /// <summary>True values of parameters; all others are where the data want them then.</summary>
    public required ImmutableSortedDictionary<string, double> At { get; init; }

    /// <summary>The seed of a toy; null for data that are exactly what is expected (Asimov data).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Seed { get; init; }
}
