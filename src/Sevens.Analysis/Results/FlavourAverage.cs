using System.Text.Json.Serialization;
using Sevens.Experiments.Theory;

namespace Sevens.Analysis.Results;

/// <summary>The flux-averaged cross section of one flavour.</summary>
/// <param name="Flavour">The incoming flavour.</param>
/// <param name="AverageCm2">cm² per what <see cref="CrossSectionResult.Per"/> names.</param>
public sealed record FlavourAverage(string Flavour, double AverageCm2)
{
    /// <summary>Its theory error, cm²; null where none was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TheoryError? Theory { get; init; }
}
