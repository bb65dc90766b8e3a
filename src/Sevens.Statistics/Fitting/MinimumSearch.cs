using System.Collections.Immutable;
using Sevens.Numerics.Random;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>Looks for all minima of an objective from many starts, so that a degenerate one (a mirror image, another valley as deep) is seen and told.</summary>
public static class MinimumSearch
{
    /// <summary>How far an unbounded parameter's starts reach, in typical steps.</summary>
    private const double Reach = 10;

    /// <summary>Minima closer than this, in units of their own curvature (or of typical steps where there is none), are one.</summary>
    private const double Same = 1e-2;

    /// <summary>Finds the distinct minima, lowest first; among equals the one met first comes first.</summary>
    /// <param name="objective">What to minimise.</param>
    /// <param name="start">The first start, in parameter order.</param>
    /// <param name="held">The parameters to hold.</param>
    /// <param name="options">How many starts, from which seed, and when minimisations end.</param>
    /// <returns>Usable minima; the one result of the first start where there is none.</returns>
    /// <exception cref="ArgumentException">A start that is not finite or of the wrong length.</exception>
    public static ImmutableArray<Minimum> All(IObjective objective, ReadOnlySpan<double> start, FixedParameters held, MinimumSearchOptions options)
    {
        ArgumentNullException.ThrowIfNull(objective);
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(options);
        Minimum first = Minimiser.Minimise(objective, start, held, options.Minimiser);
        var found = new List<Minimum>();
        Keep(first);
        double[] point = start.ToArray();
        for (int i = 0; i < options.Starts; i++)
        {
            var stream = new RandomSequence(options.Seed, "starts", i);
            foreach (int p in held.Free)
            {
                point[p] = Place(objective, p, start[p], stream.NextUnit());
            }

            if (double.IsFinite(objective.Value(point)))
            {
                Keep(Minimiser.Minimise(objective, point, held, options.Minimiser));
            }
        }

        return found.Count == 0 ? [first] : [.. found.OrderBy(m => Math.Round(m.TwoNll / options.Degenerate))];

        void Keep(Minimum minimum)
        {
            if (minimum.Verdict is (FitVerdict.Converged or FitVerdict.AtLimit or FitVerdict.AtBorder or FitVerdict.HessianNotPositiveDefinite) && !found.Exists(m => IsSame(objective, m, minimum)))
            {
                found.Add(minimum);
            }
        }
    }

    /// <summary>Finds the distinct minima of a likelihood, lowest first.</summary>
    /// <inheritdoc cref="All(IObjective, ReadOnlySpan{double}, FixedParameters, MinimumSearchOptions)" path="/returns"/>
    /// <exception cref="ArgumentException">A start that is not finite or of the wrong length.</exception>
    public static ImmutableArray<Minimum> All(Likelihood likelihood, ReadOnlySpan<double> start, FixedParameters held, MinimumSearchOptions options) =>
        All(LikelihoodObjective.Holding(likelihood, start, held, likelihood.CreateWorkspace()), start, held, options);

    /// <summary>The minima as deep as the lowest, itself included.</summary>
    public static ImmutableArray<Minimum> Degenerate(ImmutableArray<Minimum> minima, MinimumSearchOptions options) =>
        [.. minima.Where(m => m.TwoNll <= minima[0].TwoNll + options.Degenerate)];

    /// <summary>Within the bounds, where they are finite; about a constraint by its width; else about the start.</summary>
    private static double Place(IObjective objective, int p, double start, double unit)
    {
        Parameter parameter = objective.Parameters[p];
        if (objective.ConstraintOn(p) is { Width: > 0 } constraint)
        {
            return Math.Clamp(constraint.Centre + (2 * ((2 * unit) - 1) * constraint.Width), parameter.Lower, parameter.Upper);
        }

        double reach = Reach * parameter.TypicalStep;
        double lower = double.IsFinite(parameter.Lower) ? parameter.Lower : Math.Min(start, parameter.Upper) - reach;
        double upper = double.IsFinite(parameter.Upper) ? parameter.Upper : Math.Max(start, parameter.Lower) + reach;
        return lower + (unit * (upper - lower));
    }

    /// <summary>Whether two points are one, seen from the curvature at the first.</summary>
    private static bool IsSame(IObjective objective, Minimum first, Minimum second)
    {
        int n = first.Values.Length;
        double[] hessian = new double[n * n];
        objective.Hessian(first.Values.AsSpan(), new double[n], hessian);
        foreach (int p in first.Fixed.Free)
        {
            double curvature = hessian[(p * n) + p];
            double step = curvature > 0 ? Math.Min(Math.Sqrt(2 / curvature), 1e3 * objective.Parameters[p].TypicalStep) : objective.Parameters[p].TypicalStep;
            if (!(Math.Abs(first.Values[p] - second.Values[p]) <= Same * step))
            {
                return false;
            }
        }

        return true;
    }
}
