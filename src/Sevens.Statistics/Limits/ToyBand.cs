using Sevens.Numerics.SpecialFunctions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Toys;

namespace Sevens.Statistics.Limits;

/// <summary>The limits that experiments without signal would set, by toys: each toy gets its own limit from the distributions that toys give.</summary>
public static class ToyBand
{
    private const int Values = 16;

    /// <summary>How far beyond the approximate band limits are looked for.</summary>
    private const double Reach = 1.4;

    /// <summary>The band.</summary>
    /// <param name="likelihood">The likelihood of the data.</param>
    /// <param name="minimum">Its minimum, with the parameter free.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="approximate">The asymptotic band: where to look.</param>
    /// <param name="options">What kind of limit; <see cref="LimitRule.TwoSided"/> gives the upper ends of unified intervals.</param>
    /// <param name="toys">How many toys without signal and at each of sixteen values, from which seed.</param>
    /// <returns>Quantiles over toys, with nuisances where the data want them without signal; NaN where such toys set no limit in reach.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Limit.Asymptotic"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static ExpectedBand Of(Likelihood likelihood, Minimum minimum, string parameter, ExpectedBand approximate, LimitOptions options, ToyOptions toys)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(minimum);
        ArgumentNullException.ThrowIfNull(approximate);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(toys);
        double farthest = double.IsFinite(approximate.Plus2) ? approximate.Plus2 : options.Nothing + (2 * (approximate.Median - options.Nothing));
        if (!double.IsFinite(farthest))
        {
            return new ExpectedBand(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        }

        int index = likelihood.Model.IndexOf(parameter);
        double top = Math.Min(likelihood.Model.Parameters[index].Upper, options.Nothing + (Reach * (farthest - options.Nothing)));
        double[] values = [.. Enumerable.Range(1, Values).Select(i => options.Nothing + ((top - options.Nothing) * i / Values))];

        // Data that are exactly what is expected without signal say where nuisances are for each value.
        Workspace workspace = likelihood.CreateWorkspace();
        Minimum nothing = new ParameterTest(likelihood, minimum, parameter, options.Nothing, options.Minimiser, workspace).Conditional(options.Nothing);
        Likelihood expected = likelihood.Asimov(nothing.Values.AsSpan());
        Minimum best = Minimiser.Minimise(expected, nothing.Values.AsSpan(), minimum.Fixed, options.Minimiser, workspace);
        var asimov = new ParameterTest(expected, best, parameter, options.Nothing, options.Minimiser, workspace);
        ToyValleys valleys = ToyValleys.Of(expected, best, options.Minimiser);
        double[][] without = Thrown(likelihood, nothing, valleys, parameter, values, options, toys with { Purpose = $"{toys.Purpose}/band" });
        double[][] sortedWithout = [.. values.Select((_, k) => Sorted(without.Select(t => t[k])))];
        double[][] with = [.. values.Select(v => Sorted(
            Thrown(expected, asimov.Conditional(v), valleys, parameter, [v], options, toys with { Purpose = $"{toys.Purpose}/signal" }).Select(t => t[0])))];
        double[] limits = Sorted(without.Where(t => !Array.Exists(t, double.IsNaN)).Select(toy => LimitOf(toy, values, with, sortedWithout, options)));
        double At(double sigma) => Quantile(limits, NormalDistribution.Cumulative(sigma));
        return new ExpectedBand(At(-2), At(-1), At(0), At(1), At(2));
    }

    /// <summary>The statistic of every value, per toy; NaN where a fit did not converge.</summary>
    private static double[][] Thrown(
        Likelihood likelihood, Minimum truth, ToyValleys valleys, string parameter, double[] values, LimitOptions options, ToyOptions toys) =>
        new ToyExperiments(likelihood, truth.Values.AsSpan(), toys).Each((_, toy, workspace) =>
        {
            if (valleys.Fit(toy, truth.Values.AsSpan(), workspace) is not { } minimum)
            {
                return Array.ConvertAll(values, _ => double.NaN);
            }

            var test = new ParameterTest(toy, minimum, parameter, options.Nothing, options.Minimiser, workspace);
            return Array.ConvertAll(values, v => ToyLimit.Statistic(options.Rule, test, v));
        });

    /// <summary>The value above which a toy excludes all; +∞ where it does not exclude the highest.</summary>
    private static double LimitOf(double[] toy, double[] values, double[][] with, double[][] without, LimitOptions options)
    {
        double alpha = 1 - options.Level;
        double above = double.NaN;
        for (int k = values.Length - 1; k >= 0; k--)
        {
            double p = Tail(with[k], toy[k]);
            p = options.Rule == LimitRule.CLs ? p / Tail(without[k], toy[k]) : p;
            if (p > alpha)
            {
                return double.IsNaN(above) ? double.PositiveInfinity : values[k] + ((values[k + 1] - values[k]) * (p - alpha) / (p - above));
            }

            above = p;
        }

        // All are excluded: the limit is between none, where p is 1, and the first value.
        return options.Nothing + ((values[0] - options.Nothing) * (1 - alpha) / (1 - above));
    }

    private static double Tail(double[] sorted, double value)
    {
        // The first of those that are as large: equal ones are common, where the statistic is zero or counts are few.
        value -= Proportion.Resolution;
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return (double)(sorted.Length - low) / sorted.Length;
    }

    private static double[] Sorted(IEnumerable<double> values) => [.. values.Where(v => !double.IsNaN(v)).Order()];

    private static double Quantile(double[] sorted, double probability)
    {
        if (sorted.Length == 0)
        {
            return double.NaN;
        }

        double place = Math.Clamp((probability * sorted.Length) - 0.5, 0, sorted.Length - 1);
        int below = Math.Min((int)place, sorted.Length - 2);
        double value = sorted.Length == 1 ? sorted[0] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
        return double.IsFinite(value) ? value : double.NaN;
    }
}
