using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Models;
using Sevens.Statistics.Sampling;
using Sevens.Statistics.Sampling.Diagnostics;

namespace Sevens.Analysis.Verbs;

/// <summary>A sampling that is ready to begin.</summary>
public sealed class PreparedSample
{
    private readonly FitSetup setup;
    private readonly SamplePriors priors;
    private readonly Posterior posterior;
    private readonly Provenance provenance;

    internal PreparedSample(SampleRequest request, FitSetup setup, SamplePriors priors, Posterior posterior)
    {
        Request = request;
        this.setup = setup;
        this.priors = priors;
        this.posterior = posterior;
        provenance = setup.Provenance with { Seed = request.Seed };
    }

    /// <summary>What was asked.</summary>
    public SampleRequest Request { get; }

    /// <summary>The record that the run will leave.</summary>
    public RunRecord Record => RunFolder.Record(Request, setup.Convention.Name, provenance);

    /// <summary>Samples.</summary>
    /// <exception cref="CatalogException">The likelihood is nowhere finite.</exception>
    /// <exception cref="OperationCanceledException">Ended before it was done; the checkpoint holds what was.</exception>
    public SampleReport Run(SamplingExecution execution)
    {
        var options = new SamplingOptions
        {
            Method = Request.Method,
            Chains = Request.Chains,
            Draws = Request.Draws,
            WarmUp = Request.WarmUp,
            LivePoints = Request.LivePoints,
            Seed = Request.Seed,
        };
        SamplingResult result = RequestLoading.Foreseen(() => Sampler.Run(posterior, options, execution));
        ImmutableArray<SampledParameter> parameters = [.. posterior.Names.Select((_, i) => Summarised(result, i))];
        return new SampleReport
        {
            Convention = setup.Convention.Name,
            Status = new FitStatus(
                result.Verdict == SamplingVerdict.Converged,
                result.Verdict == SamplingVerdict.Converged ? "converged" : "notConverged",
                [.. result.Messages.Concat(setup.Likelihood.Held)]),
            Model = setup.Model,
            Method = Request.Method,
            Chains = result.Chains.Length,
            Draws = Request.Draws,
            Parameters = parameters,
            Correlation = Correlation(result),
            Evidence = result.Evidence is { } evidence
                ? new SampledEvidence(ResultJson.Defined(evidence.LogValue), ResultJson.Defined(evidence.Error), ResultJson.Defined(evidence.Information), [.. evidence.Runs.Select(ResultJson.Defined)])
                : null,
            Provenance = provenance,
            Warnings = [.. priors.Warnings],
            Sampling = result,
        };
    }

    private SampledParameter Summarised(SamplingResult result, int parameter)
    {
        ParameterDiagnostics diagnostics = result.Diagnostics[parameter];
        MarginalSummary summary = MarginalSummary.Of(result.ValuesOf(parameter), Request.Levels, diagnostics.BulkSize);
        string name = posterior.Names[parameter];
        return new SampledParameter(
            name,
            posterior.Roles[parameter] == ParameterRole.Interest ? "interest" : "nuisance",
            posterior.Priors[parameter].Written,
            priors.OriginOf(name),
            ResultJson.Defined(summary.Mean),
            ResultJson.Defined(summary.MeanError),
            ResultJson.Defined(summary.Deviation),
            ResultJson.Defined(summary.Median),
            [.. summary.Intervals.Select(i => new SampledInterval(
                i.Level, i.Kind == CredibleIntervalKind.EqualTails ? "equalTails" : "highestDensity", ResultJson.Defined(i.Lower), ResultJson.Defined(i.Upper)))],
            ResultJson.Defined(diagnostics.RHat),
            ResultJson.Defined(diagnostics.BulkSize),
            ResultJson.Defined(diagnostics.TailSize));
    }

    private static ImmutableArray<ImmutableArray<double?>> Correlation(SamplingResult result)
    {
        double[][] scores = [.. Enumerable.Range(0, result.Posterior.Dimension).Select(i => Standardised([.. result.ValuesOf(i).SelectMany(v => v)]))];
        return
        [
            .. scores.Select((a, i) => ImmutableArray.CreateRange(scores.Select((b, j) => ResultJson.Defined(i == j ? 1 : Product(a, b))))),
        ];
    }

    private static double Product(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum / a.Length;
    }

    private static double[] Standardised(double[] values)
    {
        double mean = values.Average();
        double deviation = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
        return Array.ConvertAll(values, v => (v - mean) / deviation);
    }
}
