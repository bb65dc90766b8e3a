using System.Text.Json.Serialization;

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
}
