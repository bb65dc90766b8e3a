using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Fitting;

/// <summary>Finds where the profile of one parameter has risen by a given amount, on one side of the minimum.</summary>
/// <remarks>
/// Solves √(rise of the profile) = √(wanted rise), which is nearly linear, by Newton steps with the exact slope, kept inside a bracket.
/// </remarks>
internal sealed class ProfileSideSearch
{
    private const double Tolerance = 1e-7;
    private const int Steps = 120;

    /// <summary>Where the inner fits do not settle, for example against the border of the feasible region, more of them do not help.</summary>
    private const int UnsettledFitsTried = 3;

    /// <summary>An inner fit that stops this close above its minimum, as a share of the wanted rise, does not move the end of the interval.</summary>
    private const double NegligibleShare = 0.01;
    private const double FurthestFactor = 1e6;

    private readonly Likelihood likelihood;
    private readonly Minimum reference;
    private readonly int index;
    private readonly MinimiserOptions options;
    private readonly Workspace workspace;
    private readonly double target;
    private readonly ProfiledPoint profiled;
    private readonly double best;
    private readonly double error;
    private readonly double[] tangent;
    private readonly List<string> messages = [];

    public ProfileSideSearch(Likelihood likelihood, Minimum reference, int index, double rise, MinimiserOptions options, Workspace workspace)
    {
        this.likelihood = likelihood;
        this.reference = reference;
        this.index = index;
        this.options = options;
        this.workspace = workspace;
        target = Math.Sqrt(rise);
        profiled = new ProfiledPoint(likelihood, reference.Fixed.With(index), options, workspace);
        best = reference.Values[index];
        int n = likelihood.ParameterCount;
        tangent = new double[n];
        Covariance? covariance = Covariance.Of(likelihood, reference, workspace);
        error = covariance?.Error(index) is double sigma && sigma > 0 ? sigma : likelihood.Model.Parameters[index].TypicalStep;
        for (int p = 0; p < n; p++)
        {
            tangent[p] = covariance is null || double.IsNaN(covariance.Error(index)) ? 0 : covariance[p, index] / covariance[index, index];
        }
    }

    public IEnumerable<string> Messages => messages;

    /// <summary>Searches below (−1) or above (+1) the minimum.</summary>
    /// <param name="sign">The side.</param>
    /// <param name="lowerMinimum">A point below the reference, if one was met: then the side means nothing.</param>
    public ProfileSide Find(int sign, out Minimum? lowerMinimum)
    {
        lowerMinimum = null;
        double bound = sign < 0 ? likelihood.Model.Parameters[index].Lower : likelihood.Model.Parameters[index].Upper;
        if (sign * (bound - best) <= 0)
        {
            return new ProfileSide(bound, ProfileSideStatus.AtBound);
        }

        // inner has not risen enough; outer has, or is infeasible. As distances from the best value.
        double inner = 0, outer = double.PositiveInfinity, atInner = -target;
        double range = sign * (bound - best);
        double distance = Math.Min(target * error, range);
        double[] guide = tangent;
        int unsettled = 0;
        for (int step = 0; step < Steps; step++)
        {
            double theta = distance >= range ? bound : best + (sign * distance);
            Minimum point = profiled.Fit(Predict(guide, theta - best), reference, [index], [theta]);
            double difference = point.TwoNll - reference.TwoNll;
            if (difference < -Profile.LowerMinimumThreshold)
            {
                lowerMinimum = point;
                return default;
            }

            double next = double.NaN;
            if (double.IsFinite(difference))
            {
                bool settled = point.Verdict is not (FitVerdict.EdmAboveTolerance or FitVerdict.IterationLimit) || point.Edm <= NegligibleShare * Square(target);
                if (!settled && ++unsettled == UnsettledFitsTried)
                {
                    messages.Add(FormattableString.Invariant(
                        $"'{Name}': no interval end on this side: with it held near {theta:g4} the other parameters find no minimum ({point.Verdict}, edm {point.Edm:g2})"));
                    return new ProfileSide(double.NaN, ProfileSideStatus.NotFound);
                }

                double root = Math.Sqrt(Math.Max(0, difference));
                double excess = root - target;
                double slope = sign * profiled.Slope(point, index) / (2 * root);
                next = distance - (excess / slope);
                guide = Secant(point);
                if (excess >= 0)
                {
                    outer = distance;
                }
                else if (distance >= range)
                {
                    return new ProfileSide(bound, ProfileSideStatus.AtBound);
                }
                else
                {
                    inner = distance;
                    atInner = excess;
                }

                if (Math.Abs(next - distance) <= Tolerance * distance && next <= range)
                {
                    lowerMinimum = DescendFrom(point);
                    return new ProfileSide(best + (sign * next), ProfileSideStatus.Found);
                }
            }
            else
            {
                outer = distance;
            }

            if (double.IsFinite(outer) && outer - inner <= Tolerance * outer)
            {
                lowerMinimum = double.IsFinite(difference) ? DescendFrom(point) : null;
                return Close(sign, inner, outer, atInner, difference);
            }

            distance = Math.Min(Safeguard(next, inner, outer, distance), range);
            if (distance > FurthestFactor * error * Math.Max(1, target))
            {
                break;
            }
        }

        messages.Add(FormattableString.Invariant(
            $"'{Name}': the profile rises by no more than {Square(atInner + target):g4} up to {best + (sign * inner):g6}, {Square(target):g4} is needed"));
        return new ProfileSide(double.NaN, ProfileSideStatus.NotFound);
    }

    private string Name => likelihood.Model.Parameters[index].Name;

    private static double Square(double x) => x * x;

    /// <summary>A Newton step is taken while it stays inside the bracket, or grows no more than threefold where there is none yet.</summary>
    private static double Safeguard(double next, double inner, double outer, double distance)
    {
        if (double.IsPositiveInfinity(outer))
        {
            return next > distance ? Math.Min(next, 3 * distance) : 2 * distance;
        }

        double margin = 0.01 * Tolerance * outer;
        return next > inner + margin && next < outer - margin ? next : 0.5 * (inner + outer);
    }

    /// <summary>The bracket is closed without a Newton step having settled: a kink is a good end, the border of the feasible region is not.</summary>
    private ProfileSide Close(int sign, double inner, double outer, double atInner, double difference)
    {
        if (double.IsFinite(difference) || atInner > -1e-3 * target)
        {
            return new ProfileSide(best + (sign * 0.5 * (inner + outer)), ProfileSideStatus.Found);
        }

        messages.Add(FormattableString.Invariant(
            $"'{Name}': beyond {best + (sign * inner):g6} the likelihood is infeasible, and up to there it rises by {Square(atInner + target):g4} only"));
        return new ProfileSide(double.NaN, ProfileSideStatus.NotFound);
    }

    /// <summary>
    /// Long steps may pass over another valley: from the end that was found, the likelihood must lead down to the reference, or not below it.
    /// </summary>
    private Minimum? DescendFrom(Minimum end)
    {
        Minimum descent = Minimiser.Minimise(likelihood, end.Values.AsSpan(), reference.Fixed, options, workspace);
        return descent.TwoNll < reference.TwoNll - Profile.LowerMinimumThreshold ? descent : null;
    }

    private double[] Predict(double[] guide, double shift)
    {
        double[] start = [.. reference.Values];
        foreach (int p in reference.Fixed.Free)
        {
            start[p] += guide[p] * shift;
        }

        return start;
    }

    private double[] Secant(Minimum point)
    {
        double shift = point.Values[index] - best;
        double[] slopes = new double[tangent.Length];
        foreach (int p in reference.Fixed.Free)
        {
            slopes[p] = (point.Values[p] - reference.Values[p]) / shift;
        }

        return slopes;
    }
}
