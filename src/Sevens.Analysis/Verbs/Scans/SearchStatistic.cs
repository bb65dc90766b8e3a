using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs.Scans;

/// <summary>
/// q, −2 ln L without signal less that with it, at every point of a grid. No signal is often a stationary point, as a coupling acts by its square: each fit with
/// signal begins where expected data without signal say that one is seen.
/// </summary>
internal sealed class SearchStatistic
{
    private const double FirstStep = 1e-12;
    private const double LastStep = 1e12;

    private readonly Minimum without;
    private readonly FixedParameters withSignal;
    private readonly ImmutableArray<int> prepared;
    private readonly ImmutableArray<ImmutableArray<double>> starts;
    private readonly ImmutableArray<int> pointOf;

    /// <summary>Prepares the starts.</summary>
    /// <param name="likelihood">The likelihood of the data.</param>
    /// <param name="without">Its minimum without signal, the scanned parameters held.</param>
    /// <param name="absent">The parameters that are the signal.</param>
    /// <param name="withSignal">What is held in fits with signal: the scanned parameters and all that is held anyway.</param>
    /// <param name="axes">The grid.</param>
    public SearchStatistic(Likelihood likelihood, Minimum without, ImmutableArray<int> absent, FixedParameters withSignal, ImmutableArray<ScanParameter> axes)
    {
        this.without = without;
        this.withSignal = withSignal;
        prepared = [.. Enumerable.Range(0, likelihood.ParameterCount).Where(without.Fixed.Contains)];
        Points = axes.Aggregate(1, (product, a) => product * a.Values.Length);
        Likelihood expected = likelihood.Asimov(without.Values.AsSpan());
        Workspace workspace = expected.CreateWorkspace();
        var found = ImmutableArray.CreateBuilder<ImmutableArray<double>>();
        var owners = ImmutableArray.CreateBuilder<int>();
        for (int point = 0; point < Points; point++)
        {
            double[] values = [.. without.Values];
            values[likelihood.Model.IndexOf(axes[^1].Name)] = axes[^1].Values[point % axes[^1].Values.Length];
            if (axes.Length == 2)
            {
                values[likelihood.Model.IndexOf(axes[0].Name)] = axes[0].Values[point / axes[1].Values.Length];
            }

            foreach (int p in absent)
            {
                foreach (int sign in new[] { 1, -1 })
                {
                    if (Seen(expected, values, p, sign, workspace) is { } start)
                    {
                        found.Add(start);
                        owners.Add(point);
                    }
                }
            }
        }

        starts = found.DrainToImmutable();
        pointOf = owners.DrainToImmutable();
    }

    /// <summary>How many points the grid has.</summary>
    public int Points { get; }

    /// <summary>By how much −2 ln L without signal lies above that with it; nothing where the difference is one of rounding, which would be counted as a signal.</summary>
    public static double Rise(double without, double with) => without - with > MinimiserOptions.Default.EdmTolerance ? without - with : 0;

    /// <summary>q at every point, row-major; empty where the likelihood without signal could not be fitted.</summary>
    public double[] Of(Likelihood likelihood, Workspace workspace)
    {
        Minimum nothing = Minimiser.Minimise(likelihood, without.Values.AsSpan(), without.Fixed, MinimiserOptions.Default, workspace);
        if (!nothing.Verdict.IsMinimum())
        {
            return [];
        }

        double[] q = new double[Points];
        double[] start = new double[likelihood.ParameterCount];
        for (int i = 0; i < starts.Length; i++)
        {
            // The signal and its place as prepared; all else where these data want it.
            nothing.Values.CopyTo(start);
            foreach (int p in prepared)
            {
                start[p] = starts[i][p];
            }

            Minimum signal = Minimiser.Minimise(likelihood, start, withSignal, MinimiserOptions.Default, workspace);
            q[pointOf[i]] = Math.Max(q[pointOf[i]], Rise(nothing.TwoNll, signal.TwoNll));
        }

        return q;
    }

    /// <summary>The point with one parameter moved until −2 ln L of expected data rises by one, or as far as its bound; null where the bound is here.</summary>
    private static ImmutableArray<double>? Seen(Likelihood expected, double[] values, int p, int sign, Workspace workspace)
    {
        Parameter parameter = expected.Model.Parameters[p];
        double[] point = [.. values];
        double here = expected.Value(point, workspace);
        for (double step = FirstStep; step < LastStep; step *= 2)
        {
            point[p] = Math.Clamp(values[p] + (sign * step), parameter.Lower, parameter.Upper);
            if (point[p] == values[p] && step > 1)
            {
                return null;
            }

            if (expected.Value(point, workspace) - here >= 1 || point[p] == (sign > 0 ? parameter.Upper : parameter.Lower))
            {
                break;
            }
        }

        return point[p] == values[p] ? null : [.. point];
    }
}
