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

    /// <summary>The tail moments for many energies at once, which costs less where neighbours share most of their tails.</summary>
    /// <param name="minimaMeV">E_min ≥ 0, MeV, not decreasing.</param>
    /// <param name="moments">Filled, one for each.</param>
    void MomentsAbove(ReadOnlySpan<double> minimaMeV, Span<TailMoments> moments)
    {
        for (int i = 0; i < minimaMeV.Length; i++)
        {
            moments[i] = MomentsAbove(minimaMeV[i]);
        }
    }
}
