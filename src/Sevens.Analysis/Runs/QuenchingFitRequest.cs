using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sevens.Experiments.Calibrations;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Analysis.Runs;

/// <summary>What a user asked of <c>quenching fit</c>.</summary>
public sealed record QuenchingFitRequest
{
    /// <summary>Measured points: a name of the catalog or the path of a file.</summary>
    public required string Points { get; init; }

    /// <summary>The curve: <c>constant</c>, <c>linear</c>, <c>polynomial:N</c>, <c>lindhard</c> or <c>lindhard-threshold</c>.</summary>
    public required string Model { get; init; }

    /// <summary>The element that recoils, for the curves that depend on it; null for the others.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Element { get; init; }

    /// <summary>The sets that are fitted; none for all.</summary>
    public ImmutableArray<string> Sets { get; init; } = [];

    /// <summary>The lowest recoil energy of points that are fitted, keVnr; null for all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? FromKeV { get; init; }

    /// <summary>The highest recoil energy of points that are fitted, keVnr; null for all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ToKeV { get; init; }

    /// <summary>What is made of points that scatter more than their errors say.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<ErrorScaling>))]
    public ErrorScaling Scaling { get; init; } = ErrorScaling.ScatterOfPoints;

    /// <summary>What the written definition says of recoils below the lowest point.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<UnmeasuredRecoils>))]
    public UnmeasuredRecoils Below { get; init; } = UnmeasuredRecoils.Refuse;
}
