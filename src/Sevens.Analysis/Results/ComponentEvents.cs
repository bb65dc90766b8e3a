using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>Expected events of one component.</summary>
/// <param name="Total">All events.</param>
/// <param name="ByFlavour">Flavour → events; empty for a background.</param>
/// <param name="ByNuclide">Nuclide → events; empty for a background.</param>
public sealed record ComponentEvents(
    double Total, ImmutableSortedDictionary<string, double> ByFlavour, ImmutableSortedDictionary<string, double> ByNuclide);
