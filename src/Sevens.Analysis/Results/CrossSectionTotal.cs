using System.Text.Json.Serialization;
using Sevens.Experiments.Theory;

namespace Sevens.Analysis.Results;

/// <summary>The total cross section at one neutrino energy.</summary>
/// <param name="EnergyMeV">Neutrino energy, MeV.</param>
/// <param name="TotalCm2">Total cross section, cm² per what <see cref="CrossSectionResult.Per"/> names.</param>
/// <param name="MaximumRecoilKeV">The largest recoil energy, keV; of several nuclides, that of the lightest.</param>
/// <param name="Coherence">The total over that of point nuclei: 1 in the limit of low energy, less as form factors fall.</param>
public sealed record CrossSectionTotal(double EnergyMeV, double TotalCm2, double MaximumRecoilKeV, double Coherence)
{
    /// <summary>The degree of coherence α, the mean cosine of the phase between nucleons that gives the total [arXiv:1603.08786]; null where none does.</summary>
    public double? PhaseCoherence { get; init; }

    /// <summary>The incoherent cross section, the sum over nucleons of their own times 1 − F² [arXiv:1806.08768], cm²; not part of the total.</summary>
    public double IncoherentCm2 { get; init; }

    /// <summary>The cross section of as many free nucleons, cm².</summary>
    public double FreeNucleonsCm2 { get; init; }

    /// <summary>Its theory error, cm²; null where none was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TheoryError? Theory { get; init; }
}
