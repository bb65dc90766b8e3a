namespace Sevens.Physics.Sources;

/// <summary>
/// The energy distribution of one flux component, normalised to one neutrino. A rate needs only its tail moments
/// ∫_{E_min}^∞ φ(E) E⁻ᵏ dE, because the CEvNS cross section is a polynomial in 1/E at fixed recoil: lines and continua are treated alike and exactly.
/// </summary>
public interface IEnergySpectrum
{
    /// <summary>The highest neutrino energy, MeV.</summary>
    double EndPoint { get; }

    /// <summary>The mean neutrino energy, MeV.</summary>
    double MeanEnergy { get; }

    /// <summary>The tail moments for k = 0, 1, 2; one that diverges at E_min = 0 is +∞.</summary>
    /// <param name="minimumMeV">E_min ≥ 0, MeV.</param>
    TailMoments MomentsAbove(double minimumMeV);
}
