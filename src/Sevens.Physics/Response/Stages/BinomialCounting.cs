using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.Response.Stages;

/// <summary>
/// Counts that are binomial: of N trials each succeeds with probability p. With N the counts before it, a detection or an extraction; with N = mean/(1 − F) and
/// p = 1 − F, pairs or quanta with a Fano factor F below 1. A number of trials that is not whole is shared between its neighbours so that the mean is exact.
/// </summary>
public sealed class BinomialCounting : ICounting
{
    private readonly double trialsPerSignal;
    private readonly double probability;
    private readonly SignalKind gives;

    private BinomialCounting(double trialsPerSignal, double probability, SignalKind gives)
    {
        this.trialsPerSignal = trialsPerSignal;
        this.probability = probability;
        this.gives = gives;
    }

    /// <summary>Each count before it is kept with a probability.</summary>
    /// <param name="probability">p, above 0 and at most 1.</param>
    /// <param name="gives">What is kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability outside (0, 1], or something that is not counted.</exception>
    public static BinomialCounting Detection(double probability, SignalKind gives) => probability is > 0 and <= 1
        ? new BinomialCounting(1, probability, CountingRules.Counted(gives))
        : throw new ArgumentOutOfRangeException(nameof(probability), probability, "expected a probability above 0 and at most 1");

    /// <summary>Counts around yield × signal whose variance is F times their mean.</summary>
    /// <param name="yield">Mean counts per unit of the signal.</param>
    /// <param name="fano">F, from 0 and below 1; 1 is <see cref="PoissonCounting"/>.</param>
    /// <param name="gives">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">A yield that is not positive, F outside [0, 1), or something that is not counted.</exception>
    public static BinomialCounting Fano(double yield, double fano, SignalKind gives) => fano is >= 0 and < 1
        ? new BinomialCounting(CountingRules.Yield(yield) / (1 - fano), 1 - fano, CountingRules.Counted(gives))
        : throw new ArgumentOutOfRangeException(nameof(fano), fano, "expected a Fano factor from 0 and below 1");

    /// <inheritdoc/>
    public SignalKind Gives(SignalKind taken) => gives;

    /// <inheritdoc/>
    public double Mean(double signal) => trialsPerSignal * signal * probability;

    /// <inheritdoc/>
    public void Fill(double signal, Span<double> probabilities)
    {
        double trials = trialsPerSignal * signal;
        double whole = Math.Floor(trials);
        probabilities.Clear();
        Add((int)whole, 1 - (trials - whole), probabilities);
        if (trials > whole)
        {
            Add((int)whole + 1, trials - whole, probabilities);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<double> Kinks(double maximumSignal) =>
        Enumerable.Range(1, (int)Math.Max(0, Math.Floor(trialsPerSignal * maximumSignal))).Select(n => n / trialsPerSignal);

    private void Add(int trials, double weight, Span<double> probabilities)
    {
        if (probability == 1)
        {
            if (trials < probabilities.Length)
            {
                probabilities[trials] += weight;
            }

            return;
        }

        int last = Math.Min(trials, probabilities.Length - 1);
        if (last < 0)
        {
            return;
        }

        double odds = probability / (1 - probability);
        int start = (int)Math.Min(last, (trials + 1) * probability);
        double atStart = weight * Math.Exp(
            GammaFunctions.LogGamma(trials + 1) - GammaFunctions.LogGamma(start + 1) - GammaFunctions.LogGamma(trials - start + 1)
            + (start * Math.Log(probability)) + ((trials - start) * Math.Log(1 - probability)));
        probabilities[start] += atStart;
        double term = atStart;
        for (int n = start - 1; n >= 0 && term > 0; n--)
        {
            term *= (n + 1) / ((trials - n) * odds);
            probabilities[n] += term;
        }

        term = atStart;
        for (int n = start + 1; n <= last && term > 0; n++)
        {
            term *= (trials - n + 1) * odds / n;
            probabilities[n] += term;
        }
    }
}
