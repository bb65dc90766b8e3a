namespace Sevens.Statistics.Fitting;

/// <summary>
/// A search that has ended against the border of negative expectations, taken to the lowest point along it: a bin without counts is given counts c, whose term −2c·ln μ no
/// step can cross, and c goes to zero (an interior-point method). Of a convex function the point reached lies above the lowest by at most 2c per bin at the border.
/// </summary>
/// <param name="objective">What was minimised.</param>
/// <param name="held">The parameters that were held.</param>
/// <param name="options">When minimisations end.</param>
internal sealed class BorderSearch(IBorderedObjective objective, FixedParameters held, MinimiserOptions options)
{
    /// <summary>The counts put into empty bins, one after the other.</summary>
    private static readonly double[] Counts = [1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10];

    /// <summary>With the last counts c, a bin off the border expects more than √c.</summary>
    private static readonly double AtBorder = Math.Sqrt(Counts[^1]);

    /// <summary>How far inside the search begins, in typical steps.</summary>
    private const double UpTheSlope = 1e-3;

    /// <summary>The minimum on the border, or one inside to which the way along it led; null where there is none that is better.</summary>
    /// <param name="stuck">Where the search ended.</param>
    /// <param name="search">Goes down an objective from a point.</param>
    public Minimum? Follow(Minimum stuck, Func<IObjective, ReadOnlyMemory<double>, Minimum> search)
    {
        Minimum last = stuck with { Values = [.. Inside(stuck)] };
        foreach (double count in Counts)
        {
            Minimum next = search(objective.Guarded(last.Values.AsSpan(), count), last.Values.AsMemory());
            if (!double.IsFinite(next.TwoNll))
            {
                return null;
            }

            last = next with { Iterations = last.Iterations + next.Iterations };
        }

        double value = objective.Value(last.Values.AsSpan());
        IReadOnlyList<(string Channel, int Bins)> border = objective.Nearly(last.Values.AsSpan(), AtBorder);
        if (border.Count == 0)
        {
            Minimum inside = search(objective, last.Values.AsMemory());
            return inside.Verdict.IsMinimum() ? inside : null;
        }

        double above = 2 * Counts[^1] * border.Sum(b => b.Bins);
        return last.Verdict.IsMinimum() && above <= options.EdmTolerance && value <= stuck.TwoNll + options.EdmTolerance
            ? last with
            {
                TwoNll = value,
                Verdict = FitVerdict.AtBorder,
                Edm = last.Edm + above,
                Messages = [.. last.Messages, .. border.Select(b =>
                    FormattableString.Invariant($"'{b.Channel}' expects nothing in {b.Bins} bins without counts, and less than nothing beyond: deformations are followed to where their templates end; errors take no account of that border"))],
            }
            : null;
    }

    /// <summary>A little up the slope: a search that ran into the border down the slope may have ended on it exactly, where no logarithm is finite.</summary>
    private double[] Inside(Minimum stuck)
    {
        double[] gradient = new double[stuck.Values.Length];
        objective.Gradient(stuck.Values.AsSpan(), gradient);
        double Step(int p) => objective.ConstraintOn(p) is { Width: > 0 and var width } ? width : objective.Parameters[p].TypicalStep;
        double largest = held.Free.Max(p => Math.Abs(gradient[p]) * Step(p));
        double[] point = [.. stuck.Values];
        foreach (int p in held.Free)
        {
            double moved = point[p] + (UpTheSlope * gradient[p] * Step(p) * Step(p) / largest);
            point[p] = Math.Clamp(moved, objective.Parameters[p].Lower, objective.Parameters[p].Upper);
        }

        return double.IsFinite(objective.Value(point)) ? point : [.. stuck.Values];
    }
}
