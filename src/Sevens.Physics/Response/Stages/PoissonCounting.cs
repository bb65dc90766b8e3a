using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Physics.Response.Stages;

/// <summary>Poisson-distributed counts around yield × signal.</summary>
public sealed class PoissonCounting : ICounting
{
    private readonly double yield;
    private readonly SignalKind gives;

    /// <summary>Takes the yield.</summary>
    /// <param name="yield">Mean counts per unit of the signal: 13.35 PE/keVee, or a detection probability per count.</param>
    /// <param name="gives">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">A yield that is not positive and finite, or something that is not counted.</exception>
    public PoissonCounting(double yield, SignalKind gives)
    {
        this.yield = CountingRules.Yield(yield);
        this.gives = CountingRules.Counted(gives);
    }

    /// <inheritdoc/>
    public SignalKind Gives(SignalKind taken) => gives;

    /// <inheritdoc/>
    public double Mean(double signal) => yield * signal;

    /// <inheritdoc/>
    public void Fill(double signal, Span<double> probabilities)
    {
        double mean = Mean(signal);
        probabilities.Clear();
        if (probabilities.IsEmpty)
        {
            return;
        }

        if (mean == 0)
        {
            probabilities[0] = 1;
            return;
        }

        // From the most probable count, or the end of the range below it, outward: each term from its neighbour.
        int start = (int)Math.Min(mean, probabilities.Length - 1);
        double atStart = Math.Exp((start * Math.Log(mean)) - mean - GammaFunctions.LogGamma(start + 1));
        probabilities[start] = atStart;
        for (int n = start - 1; n >= 0 && probabilities[n + 1] > 0; n--)
        {
            probabilities[n] = probabilities[n + 1] * (n + 1) / mean;
        }

        for (int n = start + 1; n < probabilities.Length && probabilities[n - 1] > 0; n++)
        {
            probabilities[n] = probabilities[n - 1] * mean / n;
        }
    }
}
