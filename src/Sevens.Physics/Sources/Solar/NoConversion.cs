using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>Neutrinos as they are born: all ν_e.</summary>
public sealed class NoConversion : ISolarConversion
{
    /// <inheritdoc/>
    public FlavourMatrix DensityMatrix(SolarBranch branch, double energyMeV) => new(1, 0, 0);
}
