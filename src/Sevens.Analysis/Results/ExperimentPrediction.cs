using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>Expected events of one experiment.</summary>
/// <param name="Name">The experiment.</param>
/// <param name="Events">Component → expected events.</param>
/// <param name="Observed">Observed counts on the same bins; null where there are no data.</param>
/// <param name="Spectra">One spectrum per component, and <c>observed</c> where there are data.</param>
public sealed record ExperimentPrediction(
    string Name, ImmutableSortedDictionary<string, ComponentEvents> Events, double? Observed, ImmutableArray<Spectrum> Spectra)
{
    /// <summary>The CEvNS events against those of the Standard Model; null where no parameter was changed from it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelComparison? StandardModel { get; init; }
}
