using Sevens.Numerics.SpecialFunctions;

namespace Sevens.Statistics.Intervals;

/// <summary>
/// The unified interval for the mean μ ≥ 0 of a Poisson signal over a known background b, by the exact construction without toys
/// [Feldman and Cousins, Phys. Rev. D 57 (1998) 3873, arXiv:physics/9711021, tables II–IX].
/// </summary>
/// <remarks>
/// At each μ counts are accepted in the order of R(n) = P(n | μ + b)/P(n | max(0, n − b) + b) until the level is reached. The interval runs from the
/// lowest to the highest μ that accepts the observed count, gaps included, as the paper does.
/// </remarks>
public static class PoissonFeldmanCousins
{
    /// <summary>The step in μ at which the paper made its tables; ends are refined from it to rounding.</summary>
    private const double SignalStep = 0.005;

    /// <summary>
    /// How fine, and how far above, larger backgrounds are tried. The upper end is a saw in the background with teeth one count wide on a falling trend,
    /// and no tooth is as high as one count.
    /// </summary>
    private const double BackgroundStep = 0.005;
    private const double BackgroundReach = 4;
    private const double HighestTooth = 1;

    /// <summary>The interval of the construction alone.</summary>
    /// <param name="observed">The observed count, 0 or more.</param>
    /// <param name="background">The expected background, finite and not negative.</param>
    /// <param name="level">The confidence level, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number outside these.</exception>
    public static ConfidenceInterval Construction(int observed, double background, double level)
    {
        ThrowIfSenseless(observed, background, level);
        return new ConfidenceInterval(Lower(observed, background, level), Upper(observed, background, level, 0, FurthestSignal(observed, background, level)));
    }

    /// <summary>
    /// The interval as published: an upper end that would rise with the background is lengthened to the highest at any larger background, so
    /// that it never does.
    /// </summary>
    /// <inheritdoc cref="Construction" path="/param"/>
    /// <inheritdoc cref="Construction" path="/exception"/>
    public static ConfidenceInterval Published(int observed, double background, double level)
    {
        ThrowIfSenseless(observed, background, level);
        double upper = Upper(observed, background, level, 0, FurthestSignal(observed, background, level));
        for (int i = 1; i * BackgroundStep <= BackgroundReach; i++)
        {
            upper = Upper(observed, background + (i * BackgroundStep), level, upper, upper + HighestTooth);
        }

        return new ConfidenceInterval(Lower(observed, background, level), upper);
    }

    /// <summary>Whether a signal accepts a count: whether those that rank before it hold less than the level.</summary>
    internal static bool Accepts(double signal, int observed, double background, double level)
    {
        double mean = signal + background;
        double rank = Rank(observed, mean, background);

        // R falls on both sides of its peak, so the counts that rank before are one run: out from the other side of the peak.
        double before = 0;
        int peak = (int)Math.Max(0, Math.Floor(mean));
        for (int n = peak; n >= 0 && (before < level) && Precedes(n, observed, rank, mean, background); n--)
        {
            before += Probability(n, mean);
        }

        for (int n = peak + 1; before < level && (n <= observed || Precedes(n, observed, rank, mean, background)); n++)
        {
            before += Precedes(n, observed, rank, mean, background) ? Probability(n, mean) : 0;
        }

        return before < level;
    }

    private static bool Precedes(int n, int observed, double rank, double mean, double background) => n != observed && Rank(n, mean, background) > rank;

    /// <summary>ln R(n).</summary>
    private static double Rank(int n, double mean, double background)
    {
        double best = Math.Max(n, background);
        return best - mean + (n == 0 ? 0 : n * Math.Log(mean / best));
    }

    private static double Probability(int n, double mean) => n == 0 ? Math.Exp(-mean) : Math.Exp((n * Math.Log(mean)) - mean - GammaFunctions.LogGamma(n + 1.0));

    private static double Lower(int observed, double background, double level)
    {
        double step = 0;
        while (!Accepts(step, observed, background, level))
        {
            step += SignalStep;
        }

        return step == 0 ? 0 : Refined(step, step - SignalStep, observed, background, level);
    }

    /// <summary>A dozen standard deviations beyond what was seen accept it at no level that is used.</summary>
    private static double FurthestSignal(int observed, double background, double level) =>
        Math.Max(0, observed - background) + (6 * Math.Sqrt(observed + 1.0)) + (12 * Math.Max(1, -Math.Log10(1 - level)));

    /// <summary>The highest accepted signal between a floor and the furthest looked at; the floor where none is.</summary>
    private static double Upper(int observed, double background, double level, double floor, double furthest)
    {
        for (long k = (long)Math.Ceiling(furthest / SignalStep); k * SignalStep > floor; k--)
        {
            if (Accepts(k * SignalStep, observed, background, level))
            {
                return Refined(k * SignalStep, (k + 1) * SignalStep, observed, background, level);
            }
        }

        return floor;
    }

    private static double Refined(double accepted, double refused, int observed, double background, double level)
    {
        while (Math.Abs(accepted - refused) > 1e-9)
        {
            double middle = 0.5 * (accepted + refused);
            (accepted, refused) = Accepts(middle, observed, background, level) ? (middle, refused) : (accepted, middle);
        }

        return accepted;
    }

    private static void ThrowIfSenseless(int observed, double background, double level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(observed);
        if (!(background >= 0 && double.IsFinite(background)))
        {
            throw new ArgumentOutOfRangeException(nameof(background), background, "expected a finite background that is not negative");
        }

        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "expected a probability between 0 and 1");
        }
    }
}
