using System.Text.Json.Serialization;

namespace Sevens.Analysis.Verbs;

/// <summary>How the values of a grid follow each other.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GridSpacing>))]
public enum GridSpacing
{
    /// <summary>Equal steps.</summary>
    [JsonStringEnumMemberName("linear")]
    Linear,

    /// <summary>Equal ratios.</summary>
    [JsonStringEnumMemberName("logarithmic")]
    Logarithmic,
}
