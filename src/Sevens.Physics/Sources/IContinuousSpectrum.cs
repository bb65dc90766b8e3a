using System.Collections.Immutable;

namespace Sevens.Physics.Sources;

/// <summary>An energy distribution with a density, in contrast to a <see cref="LineSpectrum"/>: lines and continua are never mixed in one spectrum.</summary>
public interface IContinuousSpectrum : IEnergySpectrum
{
    /// <summary>The lowest neutrino energy, MeV; below it the density is zero.</summary>
    double LowestEnergy { get; }

    /// <summary>Energies, MeV, increasing, where the density or its slope jumps; a quadrature must break there. The ends are not among them.</summary>
    ImmutableArray<double> Kinks => [];

    /// <summary>φ(E), MeV⁻¹, zero outside [<see cref="LowestEnergy"/>, <see cref="IEnergySpectrum.EndPoint"/>].</summary>
    double Density(double energyMeV);
}
