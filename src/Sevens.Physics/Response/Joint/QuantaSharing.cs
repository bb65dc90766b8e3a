using Sevens.Numerics.SpecialFunctions;
using Sevens.Physics.Response.Stages;

namespace Sevens.Physics.Response.Joint;

/// <summary>
/// How the quanta of a track divide between light and charge: their number N fluctuates with variance F·N̄, and of N quanta n are electrons with a
/// binomial distribution whose share itself fluctuates, so that the variance of n at given N is N p (1 − p)(1 + (N − 1)ρ). Light takes what charge leaves.
/// With F = 1 and ρ = 0 both are Poisson and independent; below, or with recombination that fluctuates, they are anti-correlated.
/// [arXiv:1106.1613]
/// </summary>
public sealed class QuantaSharing
{
    /// <summary>Shares below this are left out.</summary>
    private const double Negligible = 1e-18;
    private readonly ICounting quanta;
    private readonly double correlation;

    /// <summary>Takes both fluctuations.</summary>
    /// <param name="fano">F, from 0 to 1: 1 for Poisson.</param>
    /// <param name="recombination">ρ, from 0 and below 1: the variance of the electrons' share in units of p(1 − p).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number out of its range.</exception>
    public QuantaSharing(double fano, double recombination)
    {
        if (!(fano is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(fano), fano, "expected a Fano factor of the quanta from 0 to 1");
        }

        if (!(recombination is >= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(recombination), recombination, "expected a recombination fluctuation from 0 and below 1");
        }

        quanta = fano == 1 ? new PoissonCounting(1, SignalKind.Photons) : BinomialCounting.Fano(1, fano, SignalKind.Photons);
        correlation = recombination;
    }

    /// <summary>Numbers of quanta up to a limit at which the probabilities are not smooth.</summary>
    internal IEnumerable<double> Kinks(double maximum) => quanta.Kinks(maximum);

    /// <summary>Probabilities of the total number of quanta.</summary>
    internal void FillTotal(double mean, Span<double> probabilities) => quanta.Fill(mean, probabilities);

    /// <summary>Probabilities that 0, 1, 2 … of a number of quanta are electrons, from the most probable outward.</summary>
    /// <param name="total">N.</param>
    /// <param name="share">p, the mean share of electrons.</param>
    /// <param name="add">Takes each number of electrons with its probability.</param>
    internal void Divide(int total, double share, Action<int, double> add)
    {
        if (share is 0 or 1 || total == 0)
        {
            add(share == 1 ? total : 0, 1);
            return;
        }

        int start = (int)(total * share);
        double atStart = Math.Exp(LogProbability(total, start, share));
        add(start, atStart);
        double term = atStart;
        for (int n = start; n < total && term > Negligible; n++)
        {
            term *= Ratio(total, n, share);
            add(n + 1, term);
        }

        term = atStart;
        for (int n = start; n > 0 && term > Negligible; n--)
        {
            term /= Ratio(total, n - 1, share);
            add(n - 1, term);
        }
    }

    /// <summary>P(n + 1)/P(n).</summary>
    private double Ratio(int total, int n, double share)
    {
        double combinations = (double)(total - n) / (n + 1);
        if (correlation == 0)
        {
            return combinations * share / (1 - share);
        }

        double scale = (1 / correlation) - 1;
        return combinations * (n + (share * scale)) / (total - n - 1 + ((1 - share) * scale));
    }

    private double LogProbability(int total, int n, double share)
    {
        double combinations = GammaFunctions.LogGamma(total + 1) - GammaFunctions.LogGamma(n + 1) - GammaFunctions.LogGamma(total - n + 1);
        if (correlation == 0)
        {
            return combinations + (n * Math.Log(share)) + ((total - n) * Math.Log(1 - share));
        }

        double scale = (1 / correlation) - 1;
        double electrons = share * scale;
        double photons = (1 - share) * scale;
        return combinations + LogBeta(n + electrons, total - n + photons) - LogBeta(electrons, photons);
    }

    private static double LogBeta(double a, double b) => GammaFunctions.LogGamma(a) + GammaFunctions.LogGamma(b) - GammaFunctions.LogGamma(a + b);
}
