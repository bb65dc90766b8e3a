using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sevens.Physics.Constants;

namespace Sevens.Analysis.Verbs;

/// <summary>What a user asked of <c>mixing-angle</c>.</summary>
public sealed record MixingAngleRequest
{
    /// <summary>sin²θ_W at the mass of the Z boson, MS-bar.</summary>
    public double AtZ { get; init; } = PhysicalConstants.WeakMixingAngleAtZ;

    /// <summary>Momentum transfers, MeV; none for those of <see cref="Grid"/>.</summary>
    public ImmutableArray<double> MomentaMeV { get; init; } = [];

    /// <summary>Momentum transfers, MeV; null for one in each decade from 0.1 MeV to 1 TeV where <see cref="MomentaMeV"/> has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EvaluationGrid? Grid { get; init; }
}
