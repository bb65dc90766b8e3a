using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Toys;

namespace Sevens.Statistics.Limits;

/// <summary>Limits by toys, where the large-sample approximation is not to be trusted.</summary>
/// <remarks>
/// Every value is tested with the same streams of random numbers, so that the p-value changes little between neighbours and the search ends. Nuisances
/// of the toys are at their profiled values, auxiliary measurements are thrown about them.
/// </remarks>
public static class ToyLimit
{
    private const int Steps = 14;

    /// <summary>The p-values of one value.</summary>
    /// <param name="likelihood">The likelihood of the data.</param>
    /// <param name="minimum">Its minimum, with the parameter free.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="value">The value to test.</param>
    /// <param name="options">What kind of limit.</param>
    /// <param name="toys">How many toys, from which seed.</param>
    /// <exception cref="ArgumentException">As for <see cref="Limit.Asymptotic"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static ToyPValues Test(Likelihood likelihood, Minimum minimum, string parameter, double value, LimitOptions options, ToyOptions toys)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(toys);
        var data = new ParameterTest(likelihood, minimum, parameter, options.Nothing, options.Minimiser, likelihood.CreateWorkspace());
        double observed = Statistic(options.Rule, data, value);
        ToyValleys valleys = ToyValleys.Of(likelihood, data.Minimum, options.Minimiser);
        (Proportion with, int failedWith) = Share(likelihood, data.Conditional(value), valleys, parameter, value, observed, options, toys with { Purpose = $"{toys.Purpose}/signal" });
        (Proportion without, int failedWithout) = options.Rule == LimitRule.CLs
            ? Share(likelihood, data.Conditional(options.Nothing), valleys, parameter, value, observed, options, toys with { Purpose = $"{toys.Purpose}/nothing" })
            : default;
        return new ToyPValues(value, observed, with, without, failedWith + failedWithout);
    }

    /// <summary>The upper limit, searched around an approximate one.</summary>
    /// <param name="likelihood">The likelihood of the data.</param>
    /// <param name="minimum">Its minimum, with the parameter free.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="approximate">Where to begin: the asymptotic limit.</param>
    /// <param name="options">What kind of limit.</param>
    /// <param name="toys">How many toys, from which seed.</param>
    /// <returns>The limit, and its standard error from the number of toys; NaN where no value up to the bound is excluded.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Limit.Asymptotic"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static Estimate Find(Likelihood likelihood, Minimum minimum, string parameter, double approximate, LimitOptions options, ToyOptions toys)
    {
        ArgumentNullException.ThrowIfNull(likelihood);
        ArgumentNullException.ThrowIfNull(minimum);
        ArgumentNullException.ThrowIfNull(options);
        int index = likelihood.Model.IndexOf(parameter);
        double alpha = 1 - options.Level;
        double from = Math.Max(minimum.Values[index], options.Nothing), bound = likelihood.Model.Parameters[index].Upper;
        ToyPValues At(double value) => Test(likelihood, minimum, parameter, value, options, toys);
        double P(ToyPValues tested) => options.Rule == LimitRule.CLs ? tested.CLs : tested.WithSignal.Value;
        double inner = from, outer = approximate;
        while (P(At(outer)) > alpha)
        {
            if (outer >= bound)
            {
                return new Estimate(double.NaN, double.NaN);
            }

            (inner, outer) = (outer, Math.Min(bound, from + (1.5 * (outer - from))));
        }

        ToyPValues? nearest = null;
        for (int i = 0; i < Steps; i++)
        {
            double middle = 0.5 * (inner + outer);
            nearest = At(middle);
            (inner, outer) = P(nearest) > alpha ? (middle, outer) : (inner, middle);
        }

        // How steep p is, for its error: over a quarter of the distance, where it changes by more than its noise.
        double value = 0.5 * (inner + outer), half = 0.125 * (value - from);
        double slope = (P(At(value - half)) - P(At(Math.Min(bound, value + half)))) / (2 * half);
        return new Estimate(value, slope > 0 && nearest is not null ? nearest.WithSignal.Error / slope : double.NaN);
    }

    private static (Proportion Share, int Failed) Share(
        Likelihood likelihood, Minimum point, ToyValleys valleys, string parameter, double value, double observed, LimitOptions options, ToyOptions toys)
    {
        double[] statistics = new ToyExperiments(likelihood, point.Values.AsSpan(), toys).Each((_, toy, workspace) =>
            valleys.Fit(toy, point.Values.AsSpan(), workspace) is { } minimum
                ? Statistic(options.Rule, new ParameterTest(toy, minimum, parameter, options.Nothing, options.Minimiser, workspace), value)
                : double.NaN);
        return (Proportion.AsFar(statistics, observed), statistics.Count(double.IsNaN));
    }

    /// <summary>The statistic of a rule.</summary>
    internal static double Statistic(LimitRule rule, ParameterTest test, double value) => rule switch
    {
        LimitRule.TwoSided => test.TwoSided(value),
        LimitRule.OneSided => test.OneSided(value),
        _ => test.Bounded(value),
    };
}
