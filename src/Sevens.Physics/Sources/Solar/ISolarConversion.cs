using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>What has become of a solar ν_e at the detector.</summary>
public interface ISolarConversion
{
    /// <summary>
    /// The density matrix ρ_ab in flavour space, trace 1: ρ_aa is the probability of flavour a, and a coupling that changes flavour sees the rest,
    /// rate ∝ Σ_ab ρ_ab (A†A)_ba.
    /// </summary>
    /// <param name="branch">Where it was produced.</param>
    /// <param name="energyMeV">Its energy, MeV, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">An energy that is not positive, or beyond the range of the calculation.</exception>
    FlavourMatrix DensityMatrix(SolarBranch branch, double energyMeV);
}
