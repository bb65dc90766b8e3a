using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Verbs;

/// <summary>What a user asked of <c>flux</c>.</summary>
public sealed record FluxRequest
{
    /// <summary>Names of the catalog or paths of definition files; several are compared.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>The distance, m, of those sources whose flux depends on it; null for none.</summary>
    public double? BaselineM { get; init; }

    /// <summary>An energy, MeV, above which the flux is stated as well: the threshold of a reaction; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? AboveMeV { get; init; }

    /// <summary>Energies of the spectra, MeV; null for 201 that cover the sources, in equal steps for one source and equal ratios for several.</summary>
    public EvaluationGrid? EnergiesMeV { get; init; }
}
