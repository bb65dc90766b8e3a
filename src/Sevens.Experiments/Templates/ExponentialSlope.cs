using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Templates;

/// <summary>The maximum-likelihood slope of an exponential to binned counts in time.</summary>
internal static class ExponentialSlope
{
    /// <summary>k of e^(−kt), by Newton's method on ln L = Σ n_j ln s_j(k).</summary>
    /// <exception cref="InvalidOperationException">No counts, or all of them in the first or the last bin, so that no finite slope is the likeliest.</exception>
    public static double Fit(BinnedArray counts)
    {
        Axis axis = counts.Axes[0];
        var shape = new ExponentialDecayShape("slope", [axis], axis.Name);
        double total = counts.Total;
        if (!(total > counts.Values[0] && total > counts.Values[^1]))
        {
            throw Unfit(counts);
        }

        double[] value = new double[axis.Count];
        double[] first = new double[axis.Count];
        double[] second = new double[axis.Count];
        double slope = 0;
        for (int iteration = 0; iteration < 100; iteration++)
        {
            shape.Evaluate(slope, value, first, second);
            double gradient = 0;
            double curvature = 0;
            for (int j = 0; j < value.Length; j++)
            {
                double relative = first[j] / value[j];
                gradient += counts.Values[j] * relative;
                curvature += counts.Values[j] * ((second[j] / value[j]) - (relative * relative));
            }

            if (!(curvature < 0))
            {
                break;
            }

            double step = -gradient / curvature;
            slope += step;
            if (Math.Abs(step) <= 1e-13 * (1 + Math.Abs(slope)))
            {
                return slope;
            }
        }

        throw Unfit(counts);
    }

    /// <summary>The share of each bin for a slope.</summary>
    public static BinnedArray Shares(Axis axis, double slope)
    {
        var shape = new ExponentialDecayShape("slope", [axis], axis.Name);
        double[] value = new double[axis.Count];
        shape.Evaluate(slope, value, new double[axis.Count], new double[axis.Count]);
        return new BinnedArray([axis], value);
    }

    private static InvalidOperationException Unfit(BinnedArray counts) => new(FormattableString.Invariant(
        $"found {counts.Total} counts along {counts.Axes[0].Name}, {counts.Values[0]} of them in the first bin and {counts.Values[^1]} in the last, expected counts that an exponential can describe"));
}
