namespace Sevens.Statistics.Limits;

/// <summary>Finds the value above which everything that was tried is excluded.</summary>
/// <param name="excess">Positive where a value is excluded, continuous, and rising on the whole; NaN counts as excluded.</param>
/// <param name="delta">−2Δ ln L at a value that is not.</param>
internal sealed class CrossingSearch(Func<double, double> excess, Func<double, double> delta)
{
    /// <summary>The precision of a limit relative to its distance from where the search began.</summary>
    private const double Tolerance = 1e-7;
    private const int Doublings = 60;

    /// <summary>How far beyond a crossing it is looked whether values are allowed again, as multiples of the distance.</summary>
    private static readonly double[] Beyond = [1.15, 1.4, 1.8, 2.5, 4];

    /// <summary>Searches from an allowed value up to a bound.</summary>
    public LimitCrossing Find(double from, double step, double bound)
    {
        double inner = from, outer = Math.Min(from + step, bound);
        double atOuter = excess(outer), atInner = double.NegativeInfinity;
        for (int i = 0; ; i++)
        {
            if (atOuter >= 0 || double.IsNaN(atOuter))
            {
                double again = AllowedBeyond(from, outer, bound);
                if (double.IsNaN(again))
                {
                    double value = Refine(from, inner, atInner, outer, atOuter);
                    return new LimitCrossing(LimitStatus.Found, value, value, delta(value));
                }

                outer = again;
                atOuter = excess(outer);
            }

            if (outer >= bound || i == Doublings)
            {
                return new LimitCrossing(LimitStatus.NeverCrosses, double.NaN, outer, delta(outer));
            }

            (inner, atInner) = (outer, atOuter);
            outer = Math.Min(from + (2 * (outer - from)), bound);
            atOuter = excess(outer);
        }
    }

    private double AllowedBeyond(double from, double outer, double bound)
    {
        double furthest = double.NaN;
        foreach (double factor in Beyond)
        {
            double value = from + (factor * (outer - from));
            furthest = value < bound && excess(value) < 0 ? value : furthest;
        }

        return furthest;
    }

    /// <summary>False position with the stagnant end halved (Illinois), and bisection where that is slow.</summary>
    private double Refine(double from, double inner, double atInner, double outer, double atOuter)
    {
        int side = 0;
        for (int i = 0; i < 200 && outer - inner > Tolerance * (outer - from); i++)
        {
            double secant = ((inner * atOuter) - (outer * atInner)) / (atOuter - atInner);
            double middle = double.IsFinite(secant) && secant > inner && secant < outer && i % 4 != 3 ? secant : 0.5 * (inner + outer);
            double at = excess(middle);
            if (Math.Abs(at) < 1e-12)
            {
                return middle;
            }

            if (at < 0)
            {
                (inner, atInner, atOuter) = (middle, at, side < 0 ? 0.5 * atOuter : atOuter);
                side = -1;
            }
            else
            {
                (outer, atOuter, atInner) = (middle, at, side > 0 ? 0.5 * atInner : atInner);
                side = 1;
            }
        }

        return 0.5 * (inner + outer);
    }
}
