using System.Text.Json.Serialization;

namespace Sevens.Analysis.Runs;

/// <summary>Which errors a fit holds.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Systematics>))]
public enum Systematics
{
    /// <summary>Constrained nuisances are profiled.</summary>
    [JsonStringEnumMemberName("profiled")]
    Profiled,

    /// <summary>Constrained nuisances are held at their central values.</summary>
    [JsonStringEnumMemberName("statisticsOnly")]
    StatisticsOnly,
}
