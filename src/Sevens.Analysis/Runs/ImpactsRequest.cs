using System.Text.Json.Serialization;

namespace Sevens.Analysis.Runs;

/// <summary>What a user asked of <c>impacts</c>.</summary>
public sealed record ImpactsRequest
{
    /// <summary>The experiments, and what is free and held.</summary>
    public required RunRequest Fit { get; init; }

    /// <summary>The parameter whose error is taken apart; null for the first free one of interest.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? On { get; init; }

    /// <summary>Whether the interpolation of nuisances is compared with refolds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public InterpolationChecking Interpolation { get; init; }
}
