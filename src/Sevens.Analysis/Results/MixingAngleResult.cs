using System.Collections.Immutable;

namespace Sevens.Analysis.Results;

/// <summary>sin²θ_W of the Standard Model along the momentum transfer, MS-bar.</summary>
public sealed record MixingAngleResult() : VerbResult("mixingAngle")
{
    /// <summary>sin²θ_W at the mass of the Z boson, from which it runs.</summary>
    public required double AtZ { get; init; }

    /// <summary>sin²θ_W at zero momentum transfer.</summary>
    public required double AtZero { get; init; }

    /// <summary>The momentum transfers asked for, in the order asked.</summary>
    public required ImmutableArray<MixingAnglePoint> Points { get; init; }
}
