using System.Collections.Immutable;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>
/// Minimises −2 ln L, or another objective, by damped Newton steps with the exact Hessian, within bounds, with a variable-metric fall-back. Deterministic: the same
/// likelihood, start and options give the same bits.
/// </summary>
public static class Minimiser
{
    /// <summary>How often a search that has converged with parameters held at walls tries again without.</summary>
    private const int WallReleases = 20;

    /// <summary>How often a search that ended on a stationary bound is begun anew off it.</summary>
    private const int StationaryBounds = 5;

    /// <summary>Minimises from the start values of the model.</summary>
    public static Minimum Minimise(Likelihood likelihood) =>
        Minimise(likelihood, likelihood.Model.StartValues(), FixedParameters.Of(likelihood.Model), MinimiserOptions.Default, likelihood.CreateWorkspace());

    /// <summary>Minimises from a given point.</summary>
    /// <param name="likelihood">What to minimise.</param>
    /// <param name="start">A value for each parameter; free ones are moved into their bounds, held ones are kept as they are.</param>
    /// <param name="held">The parameters to hold.</param>
    /// <param name="options">When to end.</param>
    /// <param name="workspace">Scratch of this thread.</param>
    /// <returns>The point reached, with a verdict: look at it before the numbers.</returns>
    /// <exception cref="ArgumentException">A start that is not finite or of the wrong length.</exception>
    public static Minimum Minimise(Likelihood likelihood, ReadOnlySpan<double> start, FixedParameters held, MinimiserOptions options, Workspace workspace) =>
        Minimise(LikelihoodObjective.Holding(likelihood, start, held, workspace), start, held, options);

    /// <summary>Minimises any objective from a given point.</summary>
    /// <param name="objective">What to minimise.</param>
    /// <param name="start">A value for each parameter; free ones are moved into their bounds, held ones are kept as they are.</param>
    /// <param name="held">The parameters to hold.</param>
    /// <param name="options">When to end.</param>
    /// <returns>The point reached, with a verdict: look at it before the numbers.</returns>
    /// <exception cref="ArgumentException">A start that is not finite or of the wrong length.</exception>
    public static Minimum Minimise(IObjective objective, ReadOnlySpan<double> start, FixedParameters held, MinimiserOptions options)
    {
        ArgumentNullException.ThrowIfNull(objective);
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(options);
        held.ThrowIfNotFor(objective.Parameters);
        ThrowIfNotAPoint(objective, start);
        Minimum found = SearchFrom(objective, start, held, options);
        for (int i = 0; i < StationaryBounds && new StationaryBound(objective, found).Descend() is { } lower; i++)
        {
            found = SearchFrom(objective, lower, held, options);
        }

        return found.MetBorder && objective is IBorderedObjective bordered
            ? new BorderSearch(bordered, held, options).Follow(found, (guarded, from) => SearchFrom(guarded, from.Span, held, options)) ?? found
            : found;
    }

    private static Minimum SearchFrom(IObjective objective, ReadOnlySpan<double> start, FixedParameters held, MinimiserOptions options)
    {
        Minimum first = Search(objective, start, held, options);
        if (first.Verdict is not (FitVerdict.EdmAboveTolerance or FitVerdict.IterationLimit))
        {
            return first;
        }

        Minimum second = SearchInStages(objective, first, held, options);
        return second.Verdict.IsMinimum() || second.TwoNll < first.TwoNll ? second : first;
    }

    /// <summary>
    /// From far away the template deformations may be driven to absurd values before the normalisations have settled. Here they are put back to where
    /// their constraints want them, and held until the rest has been fitted.
    /// </summary>
    private static Minimum SearchInStages(IObjective objective, Minimum first, FixedParameters held, MinimiserOptions options)
    {
        double[] start = [.. first.Values];
        int[] morphs = [.. objective.WallParameters.Where(p => !held.Contains(p))];
        foreach (int p in morphs)
        {
            Parameter parameter = objective.Parameters[p];
            start[p] = Math.Clamp(objective.ConstraintOn(p)?.Centre ?? parameter.Start, parameter.Lower, parameter.Upper);
        }

        Minimum rest = Search(objective, start, held.With(morphs), options);
        Minimum all = Search(objective, rest.Values.AsSpan(), held, options);
        return all with { Iterations = first.Iterations + rest.Iterations + all.Iterations };
    }

    private static void ThrowIfNotAPoint(IObjective objective, ReadOnlySpan<double> start)
    {
        if (start.Length != objective.Parameters.Length)
        {
            throw new ArgumentException($"{start.Length} values for {objective.Parameters.Length} parameters", nameof(start));
        }

        for (int p = 0; p < start.Length; p++)
        {
            if (!double.IsFinite(start[p]))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"parameter '{objective.Parameters[p].Name}' is {start[p]}, expected a finite number"), nameof(start));
            }
        }
    }

    private static Minimum Search(IObjective objective, ReadOnlySpan<double> start, FixedParameters held, MinimiserOptions options)
    {
        var point = new SearchPoint(objective, start, held);
        if (!TryBegin(point))
        {
            return Infeasible(point, held);
        }

        var newton = new NewtonStep(objective.Parameters.Length, point.Free.Length);
        bool converged = false;
        bool stuck = false;
        int fallBacks = 0;
        int releases = 0;
        point.Evaluate();
        newton.Compute(point);
        while (point.Evaluations < options.MaximumIterations)
        {
            // One step more than the tolerance asks for: Newton squares the error, and profiles need more than a fit.
            bool polished = converged && newton.Edm < options.EdmTolerance;
            converged = newton.Edm < options.EdmTolerance;
            if (polished || newton.Edm < 1e-6 * options.EdmTolerance)
            {
                if (releases++ < WallReleases && point.TryReleaseWalls())
                {
                    converged = false;
                }
                else if (newton.Curvature != Curvature.Negative || !point.TryEscape(newton.WeakestDirection))
                {
                    break;
                }
                else
                {
                    converged = false;
                }
            }
            else if (!point.TryStep(newton.Direction))
            {
                stuck = point.MetInfeasible;
                if (converged || fallBacks++ == 2 || !new VariableMetric(point).TryImprove(20 * point.Free.Length))
                {
                    newton.Compute(point);
                    break;
                }
            }

            point.Evaluate();
            newton.Compute(point);
        }

        if (point.TryReleaseWalls())
        {
            // Held at a wall is not converged: the distance counts every direction.
            stuck = true;
            point.Evaluate();
            newton.Compute(point);
        }

        return Conclude(point, newton, held, options, stuck);
    }

    /// <summary>Where the start is infeasible: the start of the model, one typical step up, the middle of finite bounds.</summary>
    private static bool TryBegin(SearchPoint point)
    {
        if (point.IsFeasible())
        {
            return true;
        }

        Func<Parameter, double>[] others =
        [
            p => p.Start,
            p => Math.Min(p.Start + p.TypicalStep, p.Upper),
            p => double.IsFinite(p.Lower + p.Upper) ? 0.5 * (p.Lower + p.Upper) : p.Start,
        ];
        foreach (Func<Parameter, double> other in others)
        {
            foreach (int p in point.Free)
            {
                point.Values[p] = other(point.Declared(p));
            }

            if (point.IsFeasible())
            {
                return true;
            }
        }

        return false;
    }

    private static Minimum Infeasible(SearchPoint point, FixedParameters held) => new()
    {
        Values = [.. point.Values],
        TwoNll = double.PositiveInfinity,
        Verdict = FitVerdict.Infeasible,
        Edm = double.NaN,
        Iterations = 0,
        Messages = [
            "the likelihood is not finite at the start, nor at the start values of the model: an expectation is zero where there are counts, or negative; last tried at "
            + string.Join(", ", point.Values.Select((v, p) => FormattableString.Invariant($"{point.Declared(p).Name} = {v:g6}"))),
        ],
        Fixed = held,
    };

    private static Minimum Conclude(SearchPoint point, NewtonStep newton, FixedParameters held, MinimiserOptions options, bool stuck)
    {
        var messages = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<int> atLimit = [.. point.Free.Where(p => point.Values[p] <= point.Declared(p).Lower || point.Values[p] >= point.Declared(p).Upper)];
        ImmutableArray<int> atKink = [.. point.Free.Where(p => point.AtKink[p] && IsSignificant(point, p, options))];
        foreach (int p in atLimit)
        {
            string side = point.Values[p] <= point.Declared(p).Lower ? "lower" : "upper";
            messages.Add(FormattableString.Invariant($"parameter '{point.Declared(p).Name}' is at its {side} limit {point.Values[p]}"));
        }

        foreach (int p in atKink)
        {
            messages.Add($"parameter '{point.Declared(p).Name}' is at the kink of its templates at 0, where its error is one-sided");
        }

        FitVerdict verdict = atLimit.IsEmpty ? FitVerdict.Converged : FitVerdict.AtLimit;
        if (!(newton.Edm < options.EdmTolerance))
        {
            bool spent = point.Evaluations >= options.MaximumIterations;
            verdict = spent ? FitVerdict.IterationLimit : FitVerdict.EdmAboveTolerance;
            messages.Add(FormattableString.Invariant($"the estimated distance to the minimum is {newton.Edm:g3}, the tolerance {options.EdmTolerance:g3}"));
            if (stuck)
            {
                messages.Add("the search ended against points where an expectation is negative, or zero where there are counts");
            }
        }
        else if (newton.Curvature != Curvature.Positive)
        {
            verdict = FitVerdict.HessianNotPositiveDefinite;
            string how = newton.Curvature == Curvature.Flat ? "does not depend on" : "curves downwards along";
            messages.Add($"the likelihood {how} a combination of {string.Join(", ", Dominant(point, newton.WeakestDirection))}");
        }

        return new Minimum
        {
            // −0.0 is the left side of a kink during the search only.
            Values = [.. point.Values.Select(v => v + 0.0)],
            TwoNll = point.Value,
            Verdict = verdict,
            Edm = newton.Edm,
            Iterations = point.Evaluations,
            Messages = messages.ToImmutable(),
            Fixed = held,
            AtLimit = atLimit,
            AtKink = atKink,
            MetBorder = stuck && verdict is (FitVerdict.EdmAboveTolerance or FitVerdict.IterationLimit),
        };
    }

    /// <summary>A jump of the derivative that could not come from rounding: worth more than the tolerance in the likelihood.</summary>
    private static bool IsSignificant(SearchPoint point, int p, MinimiserOptions options) =>
        point.KinkJump[p] * point.KinkJump[p] > 2 * options.EdmTolerance * point.SecondDerivative(p, p);

    /// <summary>Names of the parameters that make up most of a direction, in units of their typical steps.</summary>
    private static IEnumerable<string> Dominant(SearchPoint point, double[] direction)
    {
        double Size(int p) => Math.Abs(direction[p]) / point.Declared(p).TypicalStep;
        double largest = point.Free.Max(Size);
        return point.Free.Where(p => Size(p) >= 0.1 * largest).Select(p => $"'{point.Declared(p).Name}'");
    }
}
