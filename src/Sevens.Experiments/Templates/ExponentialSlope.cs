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

        var rows = new ShapeRows(new double[ShapeRows.CountFor(1) * axis.Count], 1, axis.Count, axis.Count);
        Span<double> value = rows.Value;
        Span<double> first = rows.First(0);
        Span<double> second = rows.Second(0, 0);
        double slope = 0;
        for (int iteration = 0; iteration < 100; iteration++)
        {
            shape.Evaluate([slope], rows);
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
        var rows = new ShapeRows(new double[ShapeRows.CountFor(1) * axis.Count], 1, axis.Count, axis.Count);
        shape.Evaluate([slope], rows);
        return new BinnedArray([axis], rows.Value.ToArray());
    }

    private static InvalidOperationException Unfit(BinnedArray counts) => new(FormattableString.Invariant(
        $"found {counts.Total} counts along {counts.Axes[0].Name}, {counts.Values[0]} of them in the first bin and {counts.Values[^1]} in the last, expected counts that an exponential can describe"));
}
