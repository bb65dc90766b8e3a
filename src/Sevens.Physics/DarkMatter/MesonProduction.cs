using System.Collections.Immutable;

namespace Sevens.Physics.DarkMatter;

/// <summary>The mesons of a beam target over an exposure, seen from a detector.</summary>
/// <param name="ProtonsOnTarget">Protons on target over the exposure.</param>
/// <param name="BaselineMetres">Distance of the detector, m.</param>
/// <param name="BeamAngleDegrees">Angle of the detector to the proton beam, degrees; null where it is not stated.</param>
/// <param name="Yields">The mesons per proton; none where the source does not state them.</param>
public sealed record MesonProduction(double ProtonsOnTarget, double BaselineMetres, double? BeamAngleDegrees, ImmutableArray<MesonYield> Yields)
{
    /// <summary>The same over another exposure.</summary>
    public MesonProduction Times(double factor) => this with { ProtonsOnTarget = ProtonsOnTarget * factor };
}
