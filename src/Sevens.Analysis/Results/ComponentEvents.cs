using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sevens.Experiments.Theory;

namespace Sevens.Analysis.Results;

/// <summary>Expected events of one component.</summary>
/// <param name="Total">All events.</param>
/// <param name="ByFlavour">Flavour → events; empty for a background.</param>
/// <param name="ByNuclide">Nuclide → events; empty for a background.</param>
public sealed record ComponentEvents(
    double Total, ImmutableSortedDictionary<string, double> ByFlavour, ImmutableSortedDictionary<string, double> ByNuclide)
{
    /// <summary>The error of the cross section, events; null for a background, and where none was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TheoryError? Theory { get; init; }
}
