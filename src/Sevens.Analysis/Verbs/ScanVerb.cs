using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs.Scans;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Numerics.Contours;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Intervals;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs;

/// <summary><c>scan</c>: the profile likelihood on a grid of one or two parameters, with contours.</summary>
public static class ScanVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "scan";

    /// <summary>How far below the minimum a grid point must lie to count as another one, in units of −2 ln L.</summary>
    private const double LowerMinimumThreshold = 1e-6;

    /// <summary>Of an axis of couplings that act on the way of solar neutrinos.</summary>
    private const int CheckedPerAxis = 5;

    /// <summary>Scans.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="run">How it is carried out.</param>
    /// <exception cref="CatalogException">Something asked for is unknown, a grid that is empty or leaves a parameter's bounds, or other than one or two grids.</exception>
    /// <exception cref="OperationCanceledException">The scan was ended; finished parts are kept where the run says so.</exception>
    public static ScanReport Run(Catalog catalog, ScanRequest request, LongRun run)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(run);
        if (request.Grids.Length is not (1 or 2) || request.Grids.GroupBy(g => g.Parameter, StringComparer.Ordinal).Any(g => g.Count() > 1))
        {
            throw new CatalogException($"grid: found {string.Join(", ", request.Grids.Select(g => g.Parameter).DefaultIfEmpty("none"))}, expected one parameter or two different ones");
        }

        if (request.Statistic == ScanStatistic.FeldmanCousins || request.Nothing is not null)
        {
            ToyNumber.Require(Name, request.Toys?.Count ?? 0, request.Statistic == ScanStatistic.FeldmanCousins ? request.Levels.Max() : 0);
        }

        if (request is { Statistic: ScanStatistic.FeldmanCousins, Nothing: not null })
        {
            throw new CatalogException("scan: found both regions by toys and a search for a signal, expected one of the two");
        }

        ImmutableArray<ScanParameter> axes = [.. request.Grids.Select(g => new ScanParameter(g.Parameter, g.Values()))];
        ImmutableArray<string> physics = FitSetup.PhysicsNames(catalog, request.Fit);
        FitSetup setup = Setup(catalog, request);
        Check(axes, setup, physics);
        var parts = new ScanParts(run, request, setup.Provenance);
        ScanReport report = request.Statistic == ScanStatistic.FeldmanCousins ? Constructed(setup, axes, request, run, parts) : Profiled(setup, axes, request, run, parts);
        parts.Clear();
        return report;
    }

    private static ScanReport Profiled(FitSetup setup, ImmutableArray<ScanParameter> axes, ScanRequest request, LongRun run, ScanParts parts)
    {
        Likelihood likelihood = LikelihoodOf(request.Data, Within(axes, setup.Likelihood.Model), setup);
        Minimum minimum = Best(likelihood, setup, ImmutableSortedDictionary<string, double>.Empty);
        ScanOptions options = ScanOptions.Default with { Threads = run.Threads, Progress = run.Progress, Cancellation = run.Cancellation };
        ProfileScan scan = Scanned(likelihood, minimum, axes, options with { Rows = parts.Row("first") });
        if (Lowest(axes, scan) is { } lower)
        {
            // Another valley is deeper than the one the first fit went down.
            Minimum deeper = Best(likelihood, setup, lower);
            if (deeper.TwoNll < minimum.TwoNll)
            {
                minimum = deeper;
                scan = Scanned(likelihood, minimum, axes, options with { Rows = parts.Row("deeper") });
            }
        }

        ScanReport report = Report(setup, likelihood, minimum, axes, scan.DeltaTwoNll, [.. scan.Messages, .. AtHighest(likelihood, minimum, axes, scan.DeltaTwoNll)]) with
        {
            Contours = [.. request.Levels.Distinct().Order().Select(level => Contour(level, axes, scan.DeltaTwoNll, ChiSquared.Quantile(level, axes.Length)))],
        };
        return request.Nothing is null ? report : report with { LookElsewhere = GlobalSearch.Of(likelihood, minimum, axes, scan, request, run, parts) };
    }

    /// <summary>Toys are fitted in all of the parameters' bounds: what is ordered by is the best of all points, not of the grid.</summary>
    private static ScanReport Constructed(FitSetup setup, ImmutableArray<ScanParameter> axes, ScanRequest request, LongRun run, ScanParts parts)
    {
        Likelihood likelihood = LikelihoodOf(request.Data, setup.Likelihood.Model, setup);
        Minimum minimum = Best(likelihood, setup, ImmutableSortedDictionary<string, double>.Empty);
        ImmutableArray<ToyConstruction> points = ConfidenceBelt.On(likelihood, minimum, axes, request.Toys!, run, parts);
        ImmutableArray<double> confidence = [.. points.Select(p => p.PValue.Trials > 0 ? 1 - p.PValue.Value : double.PositiveInfinity)];
        int failed = points.Sum(p => p.Failed);
        return Report(setup, likelihood, minimum, axes, [.. points.Select(p => p.Delta)], failed == 0 ? [] : [$"{failed} toys could not be fitted and are left out"]) with
        {
            FeldmanCousins = new ScanPValues(
                request.Toys!.Count, [.. points.Select(p => ResultJson.Defined(p.PValue.Value))], [.. points.Select(p => ResultJson.Defined(p.PValue.Error))], failed),
            Contours = [.. request.Levels.Distinct().Order().Select(level => Contour(level, axes, confidence, level))],
        };
    }

    /// <summary>Of expected data the strength of a signal is that of a prediction with all its errors, as in <see cref="ProjectVerb"/>.</summary>
    private static FitSetup Setup(Catalog catalog, ScanRequest request)
    {
        RunRequest fit = InferenceSetup.WithFreed(catalog, request.Fit, request.Grids.Select(g => g.Parameter).Concat(request.Nothing?.Keys ?? []));
        return request.Data == FittedData.Observed
            ? FitSetup.OfAny(catalog, fit)
            : FitSetup.Of(catalog, fit, [.. RequestLoading.Experiments(catalog, fit).Select(e => e.Planned())], SignalStrength.Predicted);
    }

    private static Likelihood LikelihoodOf(FittedData data, LikelihoodModel model, FitSetup setup)
    {
        var likelihood = new Likelihood(model);
        if (data == FittedData.Observed)
        {
            return likelihood;
        }

        double[] truth = model.StartValues();
        foreach ((string name, double value) in setup.Held)
        {
            truth[model.IndexOf(name)] = value;
        }

        return likelihood.Asimov(truth);
    }

    /// <summary>
    /// The model with the scanned parameters bounded by their grids: regions are those of the range that was asked for, and a best fit that runs away
    /// along a degenerate direction does not empty them.
    /// </summary>
    private static LikelihoodModel Within(ImmutableArray<ScanParameter> axes, LikelihoodModel model) => new(
        model.Parameters.Select(p => axes.FirstOrDefault(a => string.Equals(a.Name, p.Name, StringComparison.Ordinal)) is { } axis
            ? p with { Lower = axis.Values[0], Upper = axis.Values[^1], Start = Math.Clamp(p.Start, axis.Values[0], axis.Values[^1]) }
            : p),
        model.Channels,
        model.Measurements);

    private static Minimum Best(Likelihood likelihood, FitSetup setup, ImmutableSortedDictionary<string, double> start) =>
        Fit.Run(likelihood, FitOptions.Default with { Fixed = setup.Held, Intervals = [], Start = start }).Minimum;

    private static ProfileScan Scanned(Likelihood likelihood, Minimum minimum, ImmutableArray<ScanParameter> axes, ScanOptions options) => axes.Length == 1
        ? ProfileScan.Along(likelihood, minimum, axes[0].Name, axes[0].Values, options, likelihood.CreateWorkspace())
        : ProfileScan.Grid(likelihood, minimum, axes[0].Name, axes[0].Values, axes[1].Name, axes[1].Values, options);

    /// <summary>The lowest grid point, where it lies below the minimum.</summary>
    private static ImmutableSortedDictionary<string, double>? Lowest(ImmutableArray<ScanParameter> axes, ProfileScan scan)
    {
        int lowest = 0;
        for (int i = 1; i < scan.DeltaTwoNll.Length; i++)
        {
            lowest = scan.DeltaTwoNll[i] < scan.DeltaTwoNll[lowest] ? i : lowest;
        }

        if (!(scan.DeltaTwoNll[lowest] < -LowerMinimumThreshold))
        {
            return null;
        }

        int fast = axes[^1].Values.Length;
        var start = ImmutableSortedDictionary<string, double>.Empty.WithComparers(StringComparer.Ordinal).Add(axes[^1].Name, axes[^1].Values[lowest % fast]);
        return axes.Length == 1 ? start : start.Add(axes[0].Name, axes[0].Values[lowest / fast]);
    }

    private static void Check(ImmutableArray<ScanParameter> axes, FitSetup setup, ImmutableArray<string> physics)
    {
        foreach (ScanParameter axis in axes)
        {
            Parameter? parameter = setup.Likelihood.Model.Parameters.FirstOrDefault(p => string.Equals(p.Name, axis.Name, StringComparison.Ordinal));
            if (parameter is null)
            {
                throw CatalogException.Unknown("parameter", axis.Name, [.. physics.Concat(setup.Likelihood.Model.Parameters.Select(p => p.Name)).Distinct(StringComparer.Ordinal)]);
            }

            if (setup.Held.ContainsKey(axis.Name))
            {
                throw new CatalogException($"parameter '{axis.Name}': found it both scanned and fixed, expected one of the two");
            }

            if (axis.Values[0] < parameter.Lower || axis.Values[^1] > parameter.Upper)
            {
                throw new CatalogException(FormattableString.Invariant(
                    $"grid of {axis.Name}: found {axis.Values[0]} to {axis.Values[^1]}, expected values from {parameter.Lower} to {parameter.Upper}"));
            }
        }
    }

    /// <summary>
    /// Whether the reference is a minimum in all that is not scanned: along the grid the likelihood may be flat, as in a mediator's mass where there is no coupling.
    /// </summary>
    private static bool IsReference(Likelihood likelihood, Minimum minimum, ImmutableArray<ScanParameter> axes)
    {
        if (minimum.Verdict != FitVerdict.HessianNotPositiveDefinite)
        {
            return minimum.Verdict.IsMinimum();
        }

        FixedParameters held = minimum.Fixed.With(axes.Select(a => likelihood.Model.IndexOf(a.Name)));
        return Minimiser.Minimise(likelihood, minimum.Values.AsSpan(), held, MinimiserOptions.Default, likelihood.CreateWorkspace()).Verdict.IsMinimum();
    }

    private static ScanReport Report(
        FitSetup setup, Likelihood likelihood, Minimum minimum, ImmutableArray<ScanParameter> axes, ImmutableArray<double> delta, ImmutableArray<string> messages)
    {
        ImmutableArray<Parameter> parameters = setup.Likelihood.Model.Parameters;
        bool usable = IsReference(likelihood, minimum, axes);
        var checks = new PropagationChecks(setup);
        ImmutableArray<string> atBest = [.. checks.At("the best fit", minimum.Values)];
        return new ScanReport
        {
            Convention = setup.ConventionName,
            Status = new FitStatus(
                usable && atBest.IsEmpty, atBest.IsEmpty ? FitReporting.Written(minimum.Verdict) : FitStatus.NonAdiabatic, [.. minimum.Messages.Concat(setup.Likelihood.Held), .. atBest]),
            Parameters = [.. axes.Select(a => a with { Unit = setup.UnitOf(a.Name) })],
            DeltaTwoNll = [.. delta.Select(ResultJson.Defined)],
            Best = new ScanBest(
                minimum.Fixed.Free.Where(p => !setup.Held.ContainsKey(parameters[p].Name)).ToImmutableSortedDictionary(p => parameters[p].Name, p => minimum.Values[p], StringComparer.Ordinal),
                ResultJson.Defined(minimum.TwoNll)),
            Contours = [],
            Provenance = setup.Provenance,
            Warnings = [.. messages, .. atBest, .. OnGrid(checks, axes, minimum)],
        };
    }

    /// <summary>What constraints cannot say where the profile is highest: it stops rising there.</summary>
    private static IEnumerable<string> AtHighest(Likelihood likelihood, Minimum minimum, ImmutableArray<ScanParameter> axes, ImmutableArray<double> delta)
    {
        int highest = Enumerable.Range(0, delta.Length).Where(i => double.IsFinite(delta[i])).DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : delta[i]);
        if (highest < 0)
        {
            return [];
        }

        double[] start = [.. minimum.Values];
        int fast = axes[^1].Values.Length;
        (string Name, double Value)[] place =
            [.. axes.Select((a, i) => (a.Name, a.Values[i == axes.Length - 1 ? highest % fast : highest / fast]))];
        foreach ((string name, double value) in place)
        {
            start[likelihood.Model.IndexOf(name)] = value;
        }

        FixedParameters held = minimum.Fixed.With(place.Select(p => likelihood.Model.IndexOf(p.Name)));
        Minimum there = Minimiser.Minimise(likelihood, start, held, MinimiserOptions.Default, likelihood.CreateWorkspace());
        string at = string.Join(", ", place.Select(p => FormattableString.Invariant($"{p.Name} = {p.Value:G4}")));
        return there.Verdict.IsMinimum() ? Pull.Exhausted(likelihood, there).Select(e => $"where the profile is highest, at {at}: {e}") : [];
    }

    /// <summary>A few points of a grid of couplings that act on the way, from its first to its last.</summary>
    private static IEnumerable<string> OnGrid(PropagationChecks checks, ImmutableArray<ScanParameter> axes, Minimum minimum)
    {
        ImmutableArray<ScanParameter> own = [.. axes.Where(a => checks.Concern(a.Name))];
        if (own.IsEmpty)
        {
            return [];
        }

        double[] Few(ScanParameter axis) => [.. Enumerable.Range(0, CheckedPerAxis).Select(i => axis.Values[i * (axis.Values.Length - 1) / (CheckedPerAxis - 1)]).Distinct()];
        return own.Length == 1
            ? Few(own[0]).SelectMany(x => checks.At("a point of the grid", minimum.Values, (own[0].Name, x)))
            : from x in Few(own[0]) from y in Few(own[1]) from warning in checks.At("a point of the grid", minimum.Values, (own[0].Name, x), (own[1].Name, y)) select warning;
    }

    private static ScanContour Contour(double level, ImmutableArray<ScanParameter> axes, ImmutableArray<double> height, double border)
    {
        return new ScanContour(level, ChiSquared.Quantile(level, axes.Length), axes.Length == 1
            ? [.. Crossings(axes[0].Values, height, border)]
            : [.. new ContourTracer(axes[0].Values, axes[1].Values, height).At(border)
                .Select(line => line.Points.Select(p => ImmutableArray.Create(p.X, p.Y)).ToImmutableArray())]);
    }

    private static IEnumerable<ImmutableArray<ImmutableArray<double>>> Crossings(ImmutableArray<double> x, ImmutableArray<double> delta, double rise)
    {
        for (int i = 1; i < x.Length; i++)
        {
            if (double.IsFinite(delta[i] + delta[i - 1]) && (delta[i] < rise) != (delta[i - 1] < rise))
            {
                yield return [[x[i - 1] + ((rise - delta[i - 1]) / (delta[i] - delta[i - 1]) * (x[i] - x[i - 1]))]];
            }
        }
    }
}
