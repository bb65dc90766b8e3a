using System.Text.Json.Serialization;

namespace Sevens.Analysis.Runs;

/// <summary>Where the distribution of a test statistic comes from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LimitMethod>))]
public enum LimitMethod
{
    /// <summary>From the formulas for large samples.</summary>
    [JsonStringEnumMemberName("asymptotic")]
    Asymptotic,

    /// <summary>From toys.</summary>
    [JsonStringEnumMemberName("toys")]
    Toys,

    /// <summary>From toys, as a unified interval of Feldman and Cousins.</summary>
    [JsonStringEnumMemberName("fc")]
    FeldmanCousins,
}
