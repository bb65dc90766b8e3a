using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Sevens.Analysis.Results;

/// <summary>Experiments side by side: what they are, what they expect, and their recoils before any detector on one axis.</summary>
public sealed record ComparisonResult() : VerbResult("comparison")
{
    /// <summary>The model of new physics; null for the Standard Model.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelChoice? Model { get; init; }

    /// <summary>Edges of the recoil-energy bins of every experiment, keVnr, rising.</summary>
    public required ImmutableArray<double> RecoilEdgesKeV { get; init; }

    /// <summary>The experiments, in the order asked for.</summary>
    public required ImmutableArray<ComparedExperiment> Experiments { get; init; }
}
