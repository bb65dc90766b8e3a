using System.Text.Json.Serialization;

namespace Sevens.Statistics.Sampling;

/// <summary>How a posterior is sampled.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SamplingMethod>))]
public enum SamplingMethod
{
    /// <summary>The no-U-turn sampler, with exact gradients: the least correlated draws of a posterior with one mode.</summary>
    [JsonStringEnumMemberName("nuts")]
    Nuts,

    /// <summary>An affine-invariant ensemble of walkers, without gradients.</summary>
    [JsonStringEnumMemberName("ensemble")]
    Ensemble,

    /// <summary>Nested sampling: the evidence, and posteriors with several modes.</summary>
    [JsonStringEnumMemberName("nested")]
    Nested,
}
