using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>A limit on a parameter, alone or along another one.</summary>
public sealed record LimitReport() : VerbResult("limit")
{
    /// <summary>Whether the numbers can be used.</summary>
    public required FitStatus Status { get; init; }

    /// <summary>The parameter.</summary>
    public required string Parameter { get; init; }

    /// <summary>The confidence level.</summary>
    public required double Level { get; init; }

    /// <summary>Where the distribution of the statistic comes from: <c>asymptotic</c>, <c>toys</c>, <c>fc</c>.</summary>
    public required string Method { get; init; }

    /// <summary>What excludes a value: <c>two-sided</c>, <c>qmu-tilde</c>, <c>qmu</c>, <c>cls</c>; <c>likelihood-ratio-ordering</c> with <c>fc</c>.</summary>
    public required string Statistic { get; init; }

    /// <summary>The parameter along which the limit runs; null for one limit.</summary>
    public required string? Along { get; init; }

    /// <summary>The unit of that parameter; empty for a pure number.</summary>
    [JsonIgnore]
    public string AlongUnit { get; init; } = string.Empty;

    /// <summary>That parameter with its unit, as headers of tables have it: <c>mass [MeV]</c>; null for one limit.</summary>
    [JsonIgnore]
    public string? AlongHeader => AlongUnit.Length == 0 ? Along : $"{Along} [{AlongUnit}]";

    /// <summary>The limits.</summary>
    public required ImmutableArray<LimitPoint> Points { get; init; }

    /// <summary>The couplings that (g − 2) of the muon asks for at the same masses; null where the limit is none of a boson that couples to muons along its mass.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CouplingBand? MuonAnomaly { get; init; }

    /// <summary>The y that leaves the observed density of dark matter behind at the same masses; null where the limit is none on y of dark matter along its mass.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CouplingBand? ThermalTarget { get; init; }
}
