using System.Runtime.InteropServices;
using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Numerics.Random;

/// <summary>
/// Draws Poisson counts of one mean, exactly: below 30 by searching the cumulative distribution, above by transformed rejection.
/// [Hörmann, Insur. Math. Econ. 12 (1993) 39, algorithm PTRS]
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct PoissonSampler
{
    private const double SearchedBelow = 30;

    /// <summary>Once the terms beyond the mean are smaller, what is left of a number of 53 bits is rounding.</summary>
    private const double NegligibleTerm = 1e-18;

    private readonly double mean;
    private readonly double first;

    /// <summary>Prepares the draws of a mean.</summary>
    /// <param name="mean">The expected count, finite and not negative; 0 gives zeros.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another mean.</exception>
    public PoissonSampler(double mean)
    {
        if (!(mean >= 0 && double.IsFinite(mean)))
        {
            throw new ArgumentOutOfRangeException(nameof(mean), mean, "expected a finite mean that is not negative");
        }

        this.mean = mean;
        first = mean < SearchedBelow ? Math.Exp(-mean) : Math.Log(mean);
    }

    /// <summary>Draws a count.</summary>
    public double Draw(RandomSequence stream) => mean < SearchedBelow ? Search(stream.NextUnit()) : Reject(stream);

    private double Search(double left)
    {
        double term = first;
        double count = 0;
        while (left >= term && (term > NegligibleTerm || count < mean))
        {
            left -= term;
            count++;
            term *= mean / count;
        }

        return count;
    }

    private double Reject(RandomSequence stream)
    {
        double b = 0.931 + (2.53 * Math.Sqrt(mean)), a = -0.059 + (0.02483 * b);
        double inverseAlpha = 1.1239 + (1.1328 / (b - 3.4)), accepted = 0.9277 - (3.6224 / (b - 2));
        while (true)
        {
            double u = stream.NextUnit() - 0.5, v = 1 - stream.NextUnit(), us = 0.5 - Math.Abs(u);
            double count = Math.Floor((((2 * a / us) + b) * u) + mean + 0.43);
            if (us >= 0.07 && v <= accepted)
            {
                return count;
            }

            if (count >= 0 && (us >= 0.013 || v <= us)
                && Math.Log(v * inverseAlpha / ((a / (us * us)) + b)) <= (count * first) - mean - GammaFunctions.LogGamma(count + 1))
            {
                return count;
            }
        }
    }
}
