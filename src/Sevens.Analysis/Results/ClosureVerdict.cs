using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>Whether a fit gives back what its data were made with.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClosureVerdict>))]
public enum ClosureVerdict
{
    /// <summary>It does: within a thousandth of an error for expected data, within three standard deviations for a toy.</summary>
    [JsonStringEnumMemberName("closed")]
    Closed,

    /// <summary>It found another point that gives the expected data just as well: they do not tell the two apart.</summary>
    [JsonStringEnumMemberName("degenerate")]
    Degenerate,

    /// <summary>It does not, or it failed.</summary>
    [JsonStringEnumMemberName("open")]
    Open,
}
