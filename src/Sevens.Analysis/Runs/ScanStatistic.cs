using System.Text.Json.Serialization;

namespace Sevens.Analysis.Runs;

/// <summary>What decides whether a point of a scan is in a region.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScanStatistic>))]
public enum ScanStatistic
{
    /// <summary>The rise of the profile likelihood, against the quantile of χ² that it has in large samples.</summary>
    [JsonStringEnumMemberName("profile")]
    Profile,

    /// <summary>The rise of the profile likelihood, against toys thrown at the point: regions of Feldman and Cousins with profiled nuisances.</summary>
    [JsonStringEnumMemberName("feldman-cousins")]
    FeldmanCousins,
}
