using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Numerics.Axes;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary>The expectation of a channel before its fit, and the errors of that after it.</summary>
internal static class FittedErrors
{
    /// <summary>A step for differences, in errors of the parameter: expectations are nearly linear over it.</summary>
    private const double Step = 0.01;

    public static FitComparison Of(FitResult fit, int channel, ImmutableArray<Axis> axes, Workspace workspace)
    {
        double[] start = fit.Likelihood.Model.StartValues();
        for (int p = 0; p < start.Length; p++)
        {
            start[p] = fit.Minimum.Fixed.Contains(p) ? fit.Minimum.Values[p] : start[p];
        }

        return new FitComparison(
            [.. fit.Likelihood.ExpectedCounts(start, channel, workspace)],
            fit.Covariance is { } covariance ? Errors(fit, covariance, channel, axes, workspace) : ImmutableSortedDictionary<string, ImmutableArray<double>>.Empty);
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<double>> Errors(FitResult fit, Covariance covariance, int channel, ImmutableArray<Axis> axes, Workspace workspace)
    {
        double[][] slopes = [.. Enumerable.Range(0, fit.Likelihood.ParameterCount).Select(p => Slope(fit, covariance, channel, p, workspace))];
        return axes.ToImmutableSortedDictionary(
            a => a.Name,
            axis =>
            {
                double[][] projected = [.. slopes.Select(s => new BinnedArray(axes, s).Project(axis.Name).ToArray())];
                return ImmutableArray.CreateRange(Enumerable.Range(0, axis.Count).Select(bin => covariance.Propagate(0, [.. projected.Select(row => row[bin])]).Error));
            },
            StringComparer.Ordinal);
    }

    /// <summary>The derivative of every bin in a parameter, from the side where it may be.</summary>
    private static double[] Slope(FitResult fit, Covariance covariance, int channel, int parameter, Workspace workspace)
    {
        double error = fit.Minimum.Fixed.Contains(parameter) ? double.NaN : covariance.Error(parameter);
        if (!(error > 0))
        {
            return new double[fit.Likelihood.Model.Channels[channel].BinCount];
        }

        Parameter declared = fit.Likelihood.Model.Parameters[parameter];
        double[] point = [.. fit.Minimum.Values];
        double upper = Math.Min(declared.Upper, point[parameter] + (Step * error)), lower = Math.Max(declared.Lower, point[parameter] - (Step * error));
        point[parameter] = upper;
        double[] above = fit.Likelihood.ExpectedCounts(point, channel, workspace);
        point[parameter] = lower;
        double[] below = fit.Likelihood.ExpectedCounts(point, channel, workspace);
        return [.. above.Zip(below, (u, l) => (u - l) / (upper - lower))];
    }
}
