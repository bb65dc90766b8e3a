using System.Collections.Immutable;

namespace Sevens.Physics.Response.Quenching;

/// <summary>
/// Lindhard quenching E_ee = T·k g/(1 + k g), g = 3 ε^0.15 + 0.7 ε^0.6 + ε, ε = 11.5 Z^(−7/3) T[keV], with an optional term −q/ε in the quenching factor:
/// a recoil then pays the energy q·T/ε before it ionises, and below it gives nothing. [Lindhard et al. 1963; arXiv:2202.10622 for q]
/// </summary>
public sealed class LindhardQuenching : IRecoilSignal
{
    private const int Halvings = 80;
    private readonly double scale;

    /// <summary>Takes the parameters.</summary>
    /// <param name="protons">Z of the element that recoils in its own kind.</param>
    /// <param name="k">k &gt; 0.</param>
    /// <param name="threshold">q; 0 for the plain formula, below 0 a signal that does not vanish with the recoil.</param>
    /// <exception cref="ArgumentOutOfRangeException">Z below 1, k not positive, or a number that is not finite.</exception>
    public LindhardQuenching(int protons, double k, double threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(protons, 1);
        if (!(k > 0 && double.IsFinite(k)))
        {
            throw new ArgumentOutOfRangeException(nameof(k), k, "expected a positive, finite k of Lindhard");
        }

        if (!double.IsFinite(threshold))
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "expected a finite threshold term q");
        }

        Protons = protons;
        K = k;
        Threshold = threshold;
        scale = 11.5 * Math.Pow(protons, -7.0 / 3);
        Kinks = threshold > 0 ? [ZeroCrossing()] : [];
    }

    /// <summary>Z.</summary>
    public int Protons { get; }

    /// <summary>k.</summary>
    public double K { get; }

    /// <summary>q.</summary>
    public double Threshold { get; }

    /// <inheritdoc/>
    public SignalKind Kind => SignalKind.ElectronEquivalentEnergy;

    /// <inheritdoc/>
    public ImmutableArray<double> Kinks { get; }

    /// <summary>The k that Lindhard's theory gives: 0.133 Z^(2/3) A^(−1/2).</summary>
    /// <param name="protons">Z.</param>
    /// <param name="nucleons">A, or its mean over an element.</param>
    public static double TheoreticalK(int protons, double nucleons) => 0.133 * Math.Pow(protons, 2.0 / 3) / Math.Sqrt(nucleons);

    /// <inheritdoc/>
    public double At(double recoilMeV) => Math.Max(0, Unclipped(1000 * recoilMeV));

    private double Unclipped(double keV)
    {
        double reduced = scale * keV;
        double g = (3 * Math.Pow(reduced, 0.15)) + (0.7 * Math.Pow(reduced, 0.6)) + reduced;
        return (keV * K * g / (1 + (K * g))) - (Threshold / scale);
    }

    /// <summary>Where the plain curve has paid the threshold, MeV.</summary>
    private double ZeroCrossing()
    {
        double low = Threshold / scale;
        double high = low;
        while (Unclipped(high) < 0)
        {
            high *= 2;
        }

        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = Unclipped(middle) < 0 ? (middle, high) : (low, middle);
        }

        return high / 1000;
    }
}
