using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>The figures of cross sections that can be asked for by name.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CrossSectionPlotKind>))]
public enum CrossSectionPlotKind
{
    /// <summary>Flux-averaged cross sections per nucleus against the number of neutrons, with the N² line and what COHERENT measured.</summary>
    [JsonStringEnumMemberName("n-squared")]
    NeutronNumber,

    /// <summary>What form factors leave of the total, and the incoherent part beside it, against the neutrino energy.</summary>
    [JsonStringEnumMemberName("coherence")]
    Coherence,

    /// <summary>|F_p| and |F_n| against the momentum transfer.</summary>
    [JsonStringEnumMemberName("form-factor")]
    FormFactor,

    /// <summary>The largest recoil energy against the neutrino energy and against the number of nucleons.</summary>
    [JsonStringEnumMemberName("recoil-end-points")]
    RecoilEndPoints,

    /// <summary>Totals with several form factors relative to the first, against the neutrino energy.</summary>
    [JsonStringEnumMemberName("spread")]
    Spread,
}
