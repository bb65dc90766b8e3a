using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Fitting;
using Sevens.Statistics.Likelihoods;
using Sevens.Statistics.Models;
using Sevens.Statistics.Toys;

namespace Sevens.Analysis.Verbs;

/// <summary><c>toys</c>: repeats experiments at a point and fits each repetition.</summary>
public static class ToysVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "toys";

    /// <summary>Toys that are kept together: a few seconds of work at most.</summary>
    private const int Block = 500;

    /// <summary>More failures than this share make the numbers useless.</summary>
    private const double FailuresTolerated = 0.01;

    private static readonly double[] Levels = [ConfidenceLevel.OneSigma, ConfidenceLevel.Percent90, ConfidenceLevel.Percent95];

    /// <summary>Throws and fits.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="run">How it is carried out.</param>
    /// <exception cref="CatalogException">Something asked for is unknown, held or out of bounds, or the likelihood is not finite at the point.</exception>
    /// <exception cref="OperationCanceledException">The work was ended; finished toys are kept where the run says so.</exception>
    public static ToysReport Run(Catalog catalog, ToysRequest request, LongRun run)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(run);
        if (request.Count < 1)
        {
            throw new CatalogException($"toys: found a count of {request.Count}, expected one or more");
        }

        InferenceSetup setup = InferenceSetup.Of(catalog, InferenceSetup.WithFreed(catalog, request.Fit, request.At.Keys));
        double[] truth = setup.Truth("at", request.At);
        ToyValleys valleys = ToyValleys.Of(setup.Likelihood, setup.Minimum, MinimiserOptions.Default);
        var kept = new Checkpoint<ToyBlock>(
            run.Checkpoints,
            Name,
            ResultJson.Write(new RunRecord { Verb = Name, Toys = request with { Count = 0 }, Definitions = [], Provenance = setup.Setup.Provenance, ConfigurationHash = string.Empty }),
            ResultJson.ToyBlock);
        var toys = ImmutableArray.CreateBuilder<ToyOutcome>(request.Count);
        for (int first = 0; first < request.Count; first += Block)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            int from = first;
            ToyBlock block = kept.Part(first / Block, () => Thrown(setup, valleys, truth, from, request, run));
            toys.AddRange(block.Toys.Take(request.Count - first));
            run.Progress?.Report(toys.Count);
        }

        kept.Clear();
        return Report(setup, truth, request, toys.MoveToImmutable());
    }

    /// <summary>A whole block, also where fewer are asked for: another count finds it again.</summary>
    private static ToyBlock Thrown(InferenceSetup setup, ToyValleys valleys, double[] truth, int first, ToysRequest request, LongRun run)
    {
        ImmutableArray<int> free = setup.Held.Free;
        FixedParameters atTruth = setup.Held.With(free.Where(p => setup.Likelihood.Model.Parameters[p].Role == ParameterRole.Interest));
        ToyOptions options = ToyOptions.Default with
        {
            Count = run.Checkpoints is null ? Math.Min(Block, request.Count - first) : Block,
            First = first,
            Seed = request.Seed,
            Threads = run.Threads,
            Cancellation = run.Cancellation,
        };
        return new ToyBlock([.. new ToyExperiments(setup.Likelihood, truth, options).Each((_, toy, workspace) => Fitted(toy, truth, valleys, setup.Held, atTruth, workspace))]);
    }

    private static ToyOutcome Fitted(Likelihood toy, double[] truth, ToyValleys valleys, FixedParameters held, FixedParameters atTruth, Workspace workspace)
    {
        Minimum minimum = valleys.Fit(toy, truth, workspace) ?? Minimiser.Minimise(toy, truth, held, MinimiserOptions.Default, workspace);
        Minimum restricted = Minimiser.Minimise(toy, truth, atTruth, MinimiserOptions.Default, workspace);
        bool usable = minimum.Verdict.IsMinimum() && restricted.Verdict.IsMinimum();
        Covariance? covariance = usable ? Covariance.Of(toy, minimum, workspace) : null;
        return new ToyOutcome(
            usable ? minimum.TwoNll : null,
            usable ? Math.Max(0, restricted.TwoNll - minimum.TwoNll) : null,
            [.. held.Free.Select(p => minimum.Values[p])],
            [.. held.Free.Select(p => covariance is null ? null : ResultJson.Defined(covariance.Error(p)))]);
    }

    private static ToysReport Report(InferenceSetup setup, double[] truth, ToysRequest request, ImmutableArray<ToyOutcome> toys)
    {
        ToyOutcome[] good = [.. toys.Where(t => t.TwoNll is not null)];
        int failed = toys.Length - good.Length;
        ImmutableArray<Parameter> declared = setup.Likelihood.Model.Parameters;
        int interest = setup.Held.Free.Count(p => declared[p].Role == ParameterRole.Interest);
        var worse = Proportion.AsFar([.. good.Select(t => t.TwoNll!.Value)], setup.Minimum.TwoNll);
        bool usable = setup.Minimum.Verdict.IsMinimum() && failed <= FailuresTolerated * toys.Length;
        return new ToysReport
        {
            Convention = setup.Setup.ConventionName,
            Status = new FitStatus(usable, FitReporting.Written(setup.Minimum.Verdict), [.. setup.Minimum.Messages.Concat(setup.Setup.Likelihood.Held)]),
            Count = toys.Length,
            Failed = failed,
            Parameters = [.. setup.Held.Free.Select((p, i) => Summary(declared[p], truth[p], [.. good.Select(t => t.Values[i])], [.. good.Select(t => t.Errors[i])]))],
            Coverage = interest == 0 ? [] : [.. Levels.Select(level => Covered(level, ChiSquared.Quantile(level, interest), good))],
            Observed = ResultJson.Defined(setup.Minimum.TwoNll),
            GoodnessPValue = ResultJson.Defined(worse.Value),
            GoodnessPValueError = ResultJson.Defined(worse.Error),
            Toys = toys,
            Provenance = setup.Setup.Provenance with { Seed = request.Seed },
            Warnings = [.. failed > 0 ? new[] { $"{failed} of {toys.Length} toys could not be fitted and are left out" } : [], .. setup.Remarks],
        };
    }

    private static ToyCoverage Covered(double level, double rise, ToyOutcome[] toys)
    {
        var share = new Proportion(toys.Count(t => t.Q <= rise), toys.Length);
        return new ToyCoverage(level, ResultJson.Defined(share.Value), ResultJson.Defined(share.Error));
    }

    private static ToyParameter Summary(Parameter parameter, double truth, double[] values, double?[] errors)
    {
        (double mean, double spread) = Moments(values);
        double[] pulls = [.. values.Zip(errors).Where(t => t.Second is > 0).Select(t => (t.First - truth) / t.Second!.Value)];
        (double pull, double width) = Moments(pulls);
        return new ToyParameter(
            parameter.Name,
            parameter.Role == ParameterRole.Interest ? "interest" : "nuisance",
            ResultJson.Defined(truth),
            ResultJson.Defined(mean),
            ResultJson.Defined(spread / Math.Sqrt(values.Length)),
            ResultJson.Defined(spread),
            ResultJson.Defined(pull),
            ResultJson.Defined(width));
    }

    private static (double Mean, double Spread) Moments(double[] values)
    {
        double mean = values.Length > 0 ? values.Average() : double.NaN;
        return (mean, values.Length > 1 ? Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1)) : double.NaN);
    }
}
