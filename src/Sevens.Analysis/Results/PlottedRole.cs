using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>What a series of a figure is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlottedRole>))]
public enum PlottedRole
{
    /// <summary>A calculated curve.</summary>
    [JsonStringEnumMemberName("curve")]
    Curve,

    /// <summary>A curve to compare others with.</summary>
    [JsonStringEnumMemberName("reference")]
    Reference,

    /// <summary>Calculated points.</summary>
    [JsonStringEnumMemberName("points")]
    Points,

    /// <summary>Published measurements.</summary>
    [JsonStringEnumMemberName("measured")]
    Measured,
}
