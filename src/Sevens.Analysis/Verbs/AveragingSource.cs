using System.Text.Json.Serialization;

namespace Sevens.Analysis.Verbs;

/// <summary>The spectra that cross sections are averaged over.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AveragingSource>))]
public enum AveragingSource
{
    /// <summary>Pion decay at rest: the prompt ν_μ line and the ν_e and ν̄_μ of muon decay, at equal fluence.</summary>
    [JsonStringEnumMemberName("pi-dar")]
    PionDecayAtRest,
}
