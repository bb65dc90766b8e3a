using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sevens.Experiments.Theory;

namespace Sevens.Analysis.Results;

/// <summary>Cross sections averaged over the spectra of a stopped-pion source, cm².</summary>
/// <param name="Source">The source, <c>pi-dar</c>.</param>
/// <param name="NuMu">Of the prompt ν_μ line.</param>
/// <param name="NuE">Of the ν_e of muon decay.</param>
/// <param name="NuMuBar">Of the ν̄_μ of muon decay.</param>
public sealed record FluxAverages(
    string Source,
    [property: JsonPropertyName("nu_mu")] double NuMu,
    [property: JsonPropertyName("nu_e")] double NuE,
    [property: JsonPropertyName("nu_mu_bar")] double NuMuBar)
{
    /// <summary>Mean of the three, which have equal fluence.</summary>
    public double Mean => (NuMu + NuE + NuMuBar) / 3;

    /// <summary>Theory errors by <c>nu_mu</c>, <c>nu_e</c>, <c>nu_mu_bar</c> and <c>mean</c>, cm²; null where none were asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableSortedDictionary<string, TheoryError>? Theory { get; init; }
}
