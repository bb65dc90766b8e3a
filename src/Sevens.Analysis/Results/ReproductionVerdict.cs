using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>How a recomputed number stands to the published one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReproductionVerdict>))]
public enum ReproductionVerdict
{
    /// <summary>Within the tolerance.</summary>
    [JsonStringEnumMemberName("reproduced")]
    Reproduced,

    /// <summary>Outside the tolerance.</summary>
    [JsonStringEnumMemberName("differs")]
    Differs,

    /// <summary>Not recomputed: something it needs is not public, or not here.</summary>
    [JsonStringEnumMemberName("notReproducible")]
    NotReproducible,

    /// <summary>Not recomputed: it takes minutes and was not asked for.</summary>
    [JsonStringEnumMemberName("skipped")]
    Skipped,
}
