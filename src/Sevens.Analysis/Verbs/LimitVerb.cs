using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Models;
using Sevens.Physics.Interactions.LightVector;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Intervals;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Limits;
using Sevens.Statistics.Models;
using Sevens.Statistics.Toys;

namespace Sevens.Analysis.Verbs;

/// <summary><c>limit</c>: what a parameter can be at most, with what data without signal would say, alone or along another parameter.</summary>
public static class LimitVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "limit";

    /// <summary>Finds the limits.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="run">How it is carried out.</param>
    /// <exception cref="CatalogException">Something asked for is unknown or held, a grid or a level makes no sense, or the likelihood is finite nowhere.</exception>
    /// <exception cref="OperationCanceledException">The work was ended; finished points are kept where the run says so.</exception>
    public static LimitReport Run(Catalog catalog, LimitRequest request, LongRun run)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(run);
        Check(request);
        RunRequest fit = InferenceSetup.WithFreed(catalog, request.Fit, request.Parameter);
        ImmutableArray<double?> places = request.Along is { } grid ? [.. grid.Values().Select(v => (double?)v)] : [null];
        InferenceSetup first = InferenceSetup.Of(catalog, At(fit, request.Along, places[0]));
        first.ThrowIfNotFree(request.Parameter);
        Parameter declared = first.Likelihood.Model.Parameters[first.Likelihood.Model.IndexOf(request.Parameter)];
        if (!(request.Nothing >= declared.Lower && request.Nothing < declared.Upper))
        {
            throw new CatalogException(FormattableString.Invariant(
                $"limit: found no signal at {request.Parameter} = {request.Nothing}, expected it from {declared.Lower} to below {declared.Upper}: say where with --null"));
        }

        var kept = new Checkpoint<LimitPoint>(run.Checkpoints, Name, Fingerprint(request, first.Setup.Provenance), ResultJson.LimitPoint);
        var points = ImmutableArray.CreateBuilder<LimitPoint>(places.Length);
        for (int i = 0; i < places.Length; i++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            double? at = places[i];
            int index = i;
            points.Add(kept.Part(i, () => Point(index == 0 ? first : InferenceSetup.Of(catalog, At(fit, request.Along, at)), request, at, run)));
            run.Progress?.Report(i + 1);
        }

        kept.Clear();
        return Report(request, first, points.MoveToImmutable());
    }

    private static LimitReport Report(LimitRequest request, InferenceSetup setup, ImmutableArray<LimitPoint> points)
    {
        int failed = points.Count(p => string.Equals(p.Status, Written(LimitStatus.Failed), StringComparison.Ordinal));
        return new LimitReport
        {
            Convention = setup.Setup.ConventionName,
            Status = new FitStatus(failed == 0, failed == 0 ? "converged" : "failed", setup.Setup.Likelihood.Held),
            Parameter = request.Parameter,
            Level = request.Level,
            Method = Written(request.Method),
            Statistic = request.Method == LimitMethod.FeldmanCousins ? "likelihood-ratio-ordering" : Written(request.Statistic),
            Along = request.Along?.Parameter,
            AlongUnit = request.Along is { } along ? setup.Setup.UnitOf(along.Parameter) : string.Empty,
            Points = points,
            MuonAnomaly = Anomaly(request),
            ThermalTarget = Target(request),
            Provenance = setup.Setup.Provenance with { Seed = request.Method == LimitMethod.Asymptotic ? null : request.Seed },
            Warnings = [.. points.SelectMany(p => p.Messages.Select(m => p.At is double at ? FormattableString.Invariant($"{request.Along!.Parameter} = {at:G6}: {m}") : m))],
        };
    }

    private static CouplingBand? Anomaly(LimitRequest request) =>
        request is { Along: { Parameter: LightVectorInteraction.Mass } along, Parameter: LightVectorInteraction.Coupling, Fit.Model: { } name }
            ? MuonAnomalyBand.Of(Catalog.Model(name), [.. along.Values()])
            : null;

    private static CouplingBand? Target(LimitRequest request) =>
        request is { Along: { Parameter: LightVectorInteraction.Mass } along, Parameter: PhysicsModel.DarkMatterYield, Fit.Model: { } name }
            ? ThermalTargetBand.Of(Catalog.Model(name), request.Fit.Set ?? ImmutableSortedDictionary<string, double>.Empty, [.. along.Values()])
            : null;

    private static LimitPoint Point(InferenceSetup setup, LimitRequest request, double? at, LongRun run)
    {
        Workspace workspace = setup.Likelihood.CreateWorkspace();
        LimitOptions options = LimitOptions.Default with { Level = request.Level, Nothing = request.Nothing, Rule = Rule(request.Statistic) };
        Limit limit = Asymptotic(setup, request, options, workspace);
        (ConfidenceInterval ends, double error) = Ends(setup, limit, request, options, run, workspace);
        (double lower, double upper) = (ends.Lower, ends.Upper);
        ExpectedBand band = Band(setup, limit, request, options, run);
        var checks = new PropagationChecks(setup.Setup);
        IEnumerable<string> remarks = checks.At("the best fit", limit.Minimum.Values);
        remarks = !checks.Concern(request.Parameter) ? remarks : remarks.Concat(new[] { lower, upper }.SelectMany(end => checks.At("the limit", limit.Minimum.Values, (request.Parameter, end))));
        return new LimitPoint(
            at,
            ResultJson.Defined(limit.Best),
            ResultJson.Defined(lower),
            ResultJson.Defined(upper),
            ResultJson.Defined(upper),
            ResultJson.Defined(error),
            new LimitExpectation(
                ResultJson.Defined(band.Minus2), ResultJson.Defined(band.Minus1), ResultJson.Defined(band.Median), ResultJson.Defined(band.Plus1), ResultJson.Defined(band.Plus2)),
            Written(limit.Minimum.Verdict is FitVerdict.EdmAboveTolerance or FitVerdict.IterationLimit ? LimitStatus.Failed : limit.Observed.Status),
            ResultJson.Defined(limit.Observed.ReachedAt),
            ResultJson.Defined(limit.Observed.ReachedDelta),
            ResultJson.Defined(Math.Sqrt(limit.DiscoveryQ)),
            [.. limit.Messages, .. setup.Remarks, .. remarks])
        {
            LowerError = ResultJson.Defined(ends.LowerError),
        };
    }

    private static Limit Asymptotic(InferenceSetup setup, LimitRequest request, LimitOptions options, Workspace workspace)
    {
        try
        {
            return Limit.Asymptotic(setup.Likelihood, setup.Minimum, request.Parameter, options, workspace);
        }
        catch (ArgumentException infeasible) when (infeasible.ParamName is "options")
        {
            // Without signal nothing is expected where something was counted.
            throw new CatalogException($"limit: {infeasible.Message.Split(" (Parameter '")[0]}");
        }
    }

    private static (ConfidenceInterval Ends, double Error) Ends(
        InferenceSetup setup, Limit limit, LimitRequest request, LimitOptions options, LongRun run, Workspace workspace)
    {
        ToyOptions toys = Toys(request, run);
        switch (request.Method)
        {
            case LimitMethod.Toys when request.Statistic != LimitStatistic.TwoSided:
                Estimate found = limit.Observed.Status == LimitStatus.Found
                    ? ToyLimit.Find(setup.Likelihood, limit.Minimum, request.Parameter, limit.Observed.Value, options, toys)
                    : new Estimate(double.NaN, double.NaN);
                return (new ConfidenceInterval(double.NaN, found.Value), found.Error);
            case LimitMethod.Toys or LimitMethod.FeldmanCousins:
                // Toys of t_μ are the unified construction.
                ConfidenceInterval interval = FeldmanCousins.Interval(setup.Likelihood, limit.Minimum, request.Parameter, request.Level, toys, options.Minimiser);
                return (interval, interval.UpperError);
            default:
                double lower = request.Statistic == LimitStatistic.TwoSided
                    ? Profile.Interval(setup.Likelihood, limit.Minimum, request.Parameter, request.Level, options.Minimiser, workspace).Lower.Value
                    : double.NaN;
                return (new ConfidenceInterval(lower, limit.Observed.Value), double.NaN);
        }
    }

    private static ToyOptions Toys(LimitRequest request, LongRun run) =>
        ToyOptions.Default with { Count = request.Toys, Seed = request.Seed, Threads = run.Threads, Cancellation = run.Cancellation, Purpose = Name };

    /// <summary>The band is made as the limit is.</summary>
    private static ExpectedBand Band(InferenceSetup setup, Limit limit, LimitRequest request, LimitOptions options, LongRun run) => request.Method switch
    {
        LimitMethod.Asymptotic => limit.Expected,
        LimitMethod.FeldmanCousins => ToyBand.Of(
            setup.Likelihood, limit.Minimum, request.Parameter, limit.Expected, options with { Rule = LimitRule.TwoSided }, Toys(request, run)),
        _ => ToyBand.Of(setup.Likelihood, limit.Minimum, request.Parameter, limit.Expected, options, Toys(request, run)),
    };

    private static RunRequest At(RunRequest fit, ParameterGrid? along, double? value) => along is null || value is null
        ? fit
        : fit with { Set = (fit.Set ?? ImmutableSortedDictionary<string, double>.Empty.WithComparers(StringComparer.Ordinal)).SetItem(along.Parameter, value.Value) };

    private static void Check(LimitRequest request)
    {
        if (!(request.Level > 0 && request.Level < 1))
        {
            throw new CatalogException(FormattableString.Invariant($"limit: found the confidence level {request.Level}, expected a number between 0 and 1"));
        }

        if (request.Method != LimitMethod.Asymptotic)
        {
            ToyNumber.Require(Name, request.Toys, request.Level);
        }

        if (request.Along is { Parameter: var varied } && request.Fit.Set?.ContainsKey(varied) == true)
        {
            throw new CatalogException($"limit: found '{varied}' both set and varied, expected one of the two");
        }

        if (string.Equals(request.Along?.Parameter, request.Parameter, StringComparison.Ordinal))
        {
            throw new CatalogException($"limit: found '{request.Parameter}' both as what gets the limit and along what it runs, expected two different parameters");
        }
    }

    private static string Fingerprint(LimitRequest request, Provenance provenance) =>
        ResultJson.Write(new RunRecord { Verb = Name, Limit = request, Definitions = [], Provenance = provenance, ConfigurationHash = string.Empty });

    private static LimitRule Rule(LimitStatistic statistic) => statistic switch
    {
        LimitStatistic.TwoSided => LimitRule.TwoSided,
        LimitStatistic.BoundedOneSided => LimitRule.BoundedOneSided,
        LimitStatistic.OneSided => LimitRule.OneSided,
        _ => LimitRule.CLs,
    };

    private static string Written(LimitStatus status) => char.ToLowerInvariant(status.ToString()[0]) + status.ToString()[1..];

    private static string Written(LimitMethod method) => method switch { LimitMethod.Asymptotic => "asymptotic", LimitMethod.Toys => "toys", _ => "fc" };

    private static string Written(LimitStatistic statistic) => statistic switch
    {
        LimitStatistic.TwoSided => "two-sided",
        LimitStatistic.BoundedOneSided => "qmu-tilde",
        LimitStatistic.OneSided => "qmu",
        _ => "cls",
    };
}
