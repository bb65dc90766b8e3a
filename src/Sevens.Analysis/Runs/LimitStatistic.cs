using System.Text.Json.Serialization;

namespace Sevens.Analysis.Runs;

/// <summary>What excludes a value of a parameter.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LimitStatistic>))]
public enum LimitStatistic
{
    /// <summary>The two-sided likelihood ratio: an interval with two ends.</summary>
    [JsonStringEnumMemberName("two-sided")]
    TwoSided,

    /// <summary>q̃_μ: an upper limit.</summary>
    [JsonStringEnumMemberName("qmu-tilde")]
    BoundedOneSided,

    /// <summary>q_μ: an upper limit where the parameter has no border at no signal.</summary>
    [JsonStringEnumMemberName("qmu")]
    OneSided,

    /// <summary>CL_s: an upper limit that excludes nothing the data are not sensitive to.</summary>
    [JsonStringEnumMemberName("cls")]
    CLs,
}
