using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.Sources.Supernova;

/// <summary>
/// The "pinched" thermal spectrum of supernova neutrinos, φ(E) = (1+α)^(1+α)/(⟨E⟩Γ(1+α)) (E/⟨E⟩)^α exp(−(1+α)E/⟨E⟩): a gamma distribution of shape 1+α.
/// α = 2 is Maxwell–Boltzmann, 2.3 close to Fermi–Dirac. The tail moments are incomplete gamma functions. [arXiv:astro-ph/0208035; arXiv:1211.3920]
/// </summary>
public sealed class PinchedSpectrum : IContinuousSpectrum
{
    /// <summary>The share of neutrinos beyond the end point, where the exponential is cut.</summary>
    private const double NegligibleShare = 1e-15;
    private readonly double logNorm;

    /// <summary>Takes the mean energy and the pinching parameter.</summary>
    /// <param name="meanEnergyMeV">⟨E⟩, MeV.</param>
    /// <param name="pinching">α; above 1, below which ∫φ/E² diverges at zero energy.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mean energy that is not positive and finite, or an α outside (1, 100].</exception>
    public PinchedSpectrum(double meanEnergyMeV, double pinching)
    {
        MeanEnergy = meanEnergyMeV > 0 && double.IsFinite(meanEnergyMeV)
            ? meanEnergyMeV
            : throw new ArgumentOutOfRangeException(nameof(meanEnergyMeV), meanEnergyMeV, "expected a positive, finite mean energy in MeV");
        Pinching = pinching is > 1 and <= 100
            ? pinching
            : throw new ArgumentOutOfRangeException(nameof(pinching), pinching, "expected a pinching parameter above 1 and at most 100");
        Scale = meanEnergyMeV / (1 + pinching);
        logNorm = -GammaFunctions.LogGamma(1 + pinching) - ((1 + pinching) * Math.Log(Scale));
        EndPoint = Scale * NegligibleTail(1 + pinching);
    }

    /// <inheritdoc/>
    public double LowestEnergy => 0;

    /// <summary>Where all but 1e-15 of the neutrinos lie below; the density is cut there.</summary>
    public double EndPoint { get; }

    /// <inheritdoc/>
    public double MeanEnergy { get; }

    /// <summary>α.</summary>
    public double Pinching { get; }

    /// <summary>⟨E⟩/(1+α), MeV: the temperature of a Maxwell–Boltzmann spectrum.</summary>
    private double Scale { get; }

    /// <summary>α = (2⟨E⟩² − ⟨E²⟩)/(⟨E²⟩ − ⟨E⟩²), from the first two moments of a simulated spectrum.</summary>
    /// <param name="meanEnergyMeV">⟨E⟩, MeV.</param>
    /// <param name="meanSquareEnergyMeV2">⟨E²⟩, MeV².</param>
    /// <exception cref="ArgumentOutOfRangeException">A mean square that is not above the square of the mean.</exception>
    public static double PinchingOf(double meanEnergyMeV, double meanSquareEnergyMeV2)
    {
        double square = meanEnergyMeV * meanEnergyMeV;
        return meanSquareEnergyMeV2 > square
            ? ((2 * square) - meanSquareEnergyMeV2) / (meanSquareEnergyMeV2 - square)
            : throw new ArgumentOutOfRangeException(nameof(meanSquareEnergyMeV2), meanSquareEnergyMeV2, FormattableString.Invariant($"expected a mean square above {square} MeV²"));
    }

    /// <inheritdoc/>
    public double Density(double energyMeV) =>
        energyMeV > 0 && energyMeV <= EndPoint ? Math.Exp(LogDensity(energyMeV, Math.Log(energyMeV))) : 0;

    /// <inheritdoc/>
    public TailMoments MomentsAbove(double minimumMeV)
    {
        if (minimumMeV >= EndPoint)
        {
            return default;
        }

        double x = Math.Max(0, minimumMeV) / Scale;
        return new TailMoments(
            GammaFunctions.UpperRegularized(1 + Pinching, x),
            GammaFunctions.UpperRegularized(Pinching, x) / (Pinching * Scale),
            GammaFunctions.UpperRegularized(Pinching - 1, x) / (Pinching * (Pinching - 1) * Scale * Scale));
    }

    /// <summary>ln φ at an energy whose logarithm is at hand: sums over many spectra share it.</summary>
    internal double LogDensity(double energyMeV, double logEnergy) => logNorm + (Pinching * logEnergy) - (energyMeV / Scale);

    /// <summary>Solves x^(k−1) e^(−x)/Γ(k)/(1 − (k − 1)/x), which bounds the upper tail, for the share that may be lost: a simulation has hundreds of spectra.</summary>
    private static double NegligibleTail(double shape)
    {
        double constant = -Math.Log(NegligibleShare) - GammaFunctions.LogGamma(shape);
        double x = (2 * shape) + 40;
        for (int i = 0; i < 30; i++)
        {
            double next = constant + ((shape - 1) * Math.Log(x)) - Math.Log(1 - ((shape - 1) / x));
            if (Math.Abs(next - x) < 1e-9 * x)
            {
                return next;
            }

            x = next;
        }

        return x;
    }
}
