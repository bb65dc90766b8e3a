namespace Sevens.Physics.Sources.BetaDecay;

/// <summary>
/// The neutrino of an allowed beta decay at rest: φ(E) ∝ E² p W F(Z, W) with W = 1 + (T₀ − E)/m_e, T₀ the largest kinetic energy of the electron. Recoil, radiative and
/// shape corrections, at the per-cent level together, are left out.
/// </summary>
public static class AllowedBetaDecay
{
    private const int Halvings = 24;

    /// <summary>The neutrino spectrum.</summary>
    /// <param name="name">The decay, for messages.</param>
    /// <param name="endPointMeV">T₀, which is also the highest neutrino energy, MeV.</param>
    /// <param name="coulomb">The Coulomb correction for the daughter.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end point that is not positive and finite.</exception>
    public static QuadratureSpectrum NeutrinoSpectrum(string name, double endPointMeV, FermiFunction coulomb)
    {
        ArgumentNullException.ThrowIfNull(coulomb);
        if (!(endPointMeV > 0 && double.IsFinite(endPointMeV)))
        {
            throw new ArgumentOutOfRangeException(nameof(endPointMeV), endPointMeV, $"decay '{name}': expected a positive, finite end point in MeV");
        }

        // At the end point the electron's momentum falls as a square root, which finer and finer panels resolve.
        double[] breaks = [0, .. Enumerable.Range(3, Halvings).Select(k => endPointMeV * (1 - Math.Pow(2, -k))), endPointMeV];
        return new QuadratureSpectrum(name, e => Weight(e, endPointMeV, coulomb), breaks, endPointMeV / 8);
    }

    /// <summary>E² p W F without normalisation, MeV² × electron masses²; zero above the end point.</summary>
    internal static double Weight(double energyMeV, double endPointMeV, FermiFunction coulomb) => energyMeV * energyMeV * coulomb.PhaseSpace(endPointMeV - energyMeV);
}
