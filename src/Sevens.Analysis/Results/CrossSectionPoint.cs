using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>The differential cross section at one recoil energy.</summary>
/// <param name="RecoilKeV">Nuclear-recoil energy, keV.</param>
/// <param name="DSigmaDTCm2PerKeV">dσ/dT, cm²/keV per what <see cref="CrossSectionResult.Per"/> names.</param>
public sealed record CrossSectionPoint(double RecoilKeV, double DSigmaDTCm2PerKeV)
{
    /// <summary>Its theory error, cm²/keV; null where none was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? TheoryCm2PerKeV { get; init; }
}
