using System.Collections.Immutable;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Limits;
using Sevens.Statistics.Toys;

namespace Sevens.Statistics.Intervals;

/// <summary>
/// Unified intervals and regions by toys, for any likelihood [Feldman and Cousins, arXiv:physics/9711021]: ordered by the likelihood ratio, nuisances
/// profiled. Toys are thrown with the nuisances at their best values for the tested point given the data (profiled construction), auxiliary measurements
/// drawn about those unless the options say otherwise; each toy is fitted at the point and freely, all nuisances profiled.
/// </summary>
public static class FeldmanCousins
{
    private const int Steps = 12;

    /// <summary>Tests one point.</summary>
    /// <param name="likelihood">The likelihood of the data.</param>
    /// <param name="minimum">Its minimum, with the parameters free.</param>
    /// <param name="parameters">The parameters' names; any number.</param>
    /// <param name="values">Their values at the point.</param>
    /// <param name="toys">How many toys, from which seed.</param>
    /// <param name="options">When minimisations end.</param>
    /// <exception cref="ArgumentException">A parameter that is unknown or held, or a point that is infeasible.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static ToyConstruction Test(
        Likelihood likelihood, Minimum minimum, ImmutableArray<string> parameters, ImmutableArray<double> values, ToyOptions toys, MinimiserOptions options)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(minimum);
        int[] indices = [.. parameters.Select(likelihood.Model.IndexOf)];
        if (indices.FirstOrDefault(minimum.Fixed.Contains, -1) is >= 0 and var heldOne)
        {
            throw new ArgumentException($"parameter '{likelihood.Model.Parameters[heldOne].Name}' was held in the fit, so that it has no interval", nameof(parameters));
        }

        FixedParameters held = minimum.Fixed.With(indices);
        Minimum point = new ProfiledPoint(likelihood, held, options, likelihood.CreateWorkspace()).Fit(minimum.Values.AsSpan(), minimum, indices, [.. values]);
        if (!double.IsFinite(point.TwoNll))
        {
            string where = string.Join(", ", parameters.Zip(values, (p, v) => FormattableString.Invariant($"{p} = {v:g6}")));
            throw new ArgumentException($"the likelihood is not finite at {where}: {string.Join("; ", point.Messages)}", nameof(values));
        }

        double observed = Math.Max(0, point.TwoNll - minimum.TwoNll);
        ToyValleys valleys = ToyValleys.Of(likelihood, minimum, options);
        double[] deltas = new ToyExperiments(likelihood, point.Values.AsSpan(), toys).Each((_, toy, workspace) => Delta(toy, point, minimum, valleys, held, options, workspace));
        return new ToyConstruction(observed, Proportion.AsFar(deltas, observed), deltas.Count(double.IsNaN));
    }

    /// <summary>The interval of one parameter, with the errors of its ends from the number of toys; an end where no value up to the bound is excluded is the bound, ±∞ where there is none.</summary>
    /// <param name="likelihood">The likelihood of the data.</param>
    /// <param name="minimum">Its minimum, with the parameter free.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="toys">How many toys per value, from which seed.</param>
    /// <param name="options">When minimisations end.</param>
    /// <exception cref="ArgumentException">A parameter that is unknown or held.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static ConfidenceInterval Interval(
        Likelihood likelihood, Minimum minimum, string parameter, double level, ToyOptions toys, MinimiserOptions options)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(minimum);
        Workspace workspace = likelihood.CreateWorkspace();
        ProfileInterval profile = Profile.Interval(likelihood, minimum, parameter, level, options, workspace);
        double step = Limit.Step(likelihood, minimum, likelihood.Model.IndexOf(parameter), workspace);
        Estimate lowest = End(-1, profile.Lower);
        Estimate highest = End(1, profile.Upper);
        return new ConfidenceInterval(lowest.Value, highest.Value) { LowerError = lowest.Error, UpperError = highest.Error };

        Estimate End(int sign, ProfileSide approximate)
        {
            (double lower, double upper) = (likelihood.Model.Parameters[likelihood.Model.IndexOf(parameter)].Lower, likelihood.Model.Parameters[likelihood.Model.IndexOf(parameter)].Upper);
            double bound = sign < 0 ? lower : upper;
            Proportion P(double value) => Test(likelihood, minimum, [parameter], [value], toys, options).PValue;
            bool Accepted(double value) => P(value).Value > 1 - level;
            double inner = profile.Best;
            double outer = approximate.Status == ProfileSideStatus.NotFound ? inner + (sign * step) : approximate.Value;
            for (int i = 0; Accepted(outer); i++)
            {
                if (outer == bound || i == 2 * Steps)
                {
                    return new Estimate(bound, double.NaN);
                }

                (inner, outer) = (outer, Math.Clamp(outer + (sign * Math.Max(0.3 * Math.Abs(outer - profile.Best), 0.1 * step)), lower, upper));
            }

            for (int i = 0; i < Steps; i++)
            {
                double middle = 0.5 * (inner + outer);
                (inner, outer) = Accepted(middle) ? (middle, outer) : (inner, middle);
            }

            return WithError(0.5 * (inner + outer));

            // How steep p is, as for limits by toys: over a quarter of the distance, where it changes by more than its noise.
            Estimate WithError(double end)
            {
                double half = 0.125 * Math.Abs(end - profile.Best);
                double towards = end - (sign * half);
                double away = Math.Clamp(end + (sign * half), lower, upper);
                double slope = (P(towards).Value - P(away).Value) / Math.Abs(away - towards);
                return new Estimate(end, slope > 0 ? P(end).Error / slope : double.NaN);
            }
        }
    }

    /// <summary>p-values on a grid of two parameters, row-major; the region of a level is where they are above 1 − level.</summary>
    /// <param name="likelihood">The likelihood of the data.</param>
    /// <param name="minimum">Its minimum, with both parameters free.</param>
    /// <param name="slow">The first parameter.</param>
    /// <param name="slowValues">Its values.</param>
    /// <param name="fast">The second parameter.</param>
    /// <param name="fastValues">Its values.</param>
    /// <param name="toys">How many toys per point, from which seed.</param>
    /// <param name="options">When minimisations end.</param>
    /// <exception cref="ArgumentException">A parameter that is unknown or held.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static ImmutableArray<ToyConstruction> Grid(
        Likelihood likelihood,
        Minimum minimum,
        string slow,
        ImmutableArray<double> slowValues,
        string fast,
        ImmutableArray<double> fastValues,
        ToyOptions toys,
        MinimiserOptions options) =>
        [.. from y in slowValues from x in fastValues select Test(likelihood, minimum, [slow, fast], [y, x], toys, options)];

    private static double Delta(Likelihood toy, Minimum point, Minimum best, ToyValleys valleys, FixedParameters held, MinimiserOptions options, Workspace workspace)
    {
        if (ToyFit.Of(toy, point.Values.AsSpan(), held, options, workspace) is not { } restricted
            || valleys.Fit(toy, restricted.Values.AsSpan(), workspace) is not { } free)
        {
            return double.NaN;
        }

        // A start from the other side of a saddle: where the best point of the data leads.
        if (restricted.TwoNll - free.TwoNll < 0)
        {
            free = ToyFit.Of(toy, best.Values.AsSpan(), best.Fixed, options, workspace) ?? free;
        }

        return Math.Max(0, restricted.TwoNll - free.TwoNll);
    }
}
