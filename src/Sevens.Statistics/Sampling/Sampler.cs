using System.Collections.Immutable;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Sampling.Chains;
using Sevens.Statistics.Sampling.Diagnostics;
using Sevens.Statistics.Sampling.Nested;

namespace Sevens.Statistics.Sampling;

/// <summary>Samples posteriors: the same options give the same draws to the last bit, whatever the number of threads and interruptions.</summary>
public static class Sampler
{
    /// <summary>R̂ above it says that chains disagree. [arXiv:1903.08008, section 4]</summary>
    public const double LargestRHat = 1.01;

    /// <summary>The same for runs of nested sampling, whose modes each have the statistical weight that its live points gave them.</summary>
    public const double LargestRHatOfNested = 1.1;

    /// <summary>Effective draws below which neither R̂ nor quantiles mean much. [ibid.]</summary>
    public const double LeastSize = 400;

    private const double LargestDivergentShare = 0.05;
    private const double LeastEvidenceProbability = 1e-3;
    private static readonly TimeSpan CheckpointPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(200);

    /// <summary>Samples.</summary>
    /// <exception cref="ArgumentException">Options that make no sense.</exception>
    /// <exception cref="InvalidOperationException">No point with a finite likelihood to begin from, or a checkpoint of something else.</exception>
    /// <exception cref="OperationCanceledException">Ended before it was done; the checkpoint holds what was.</exception>
    public static SamplingResult Run(Posterior posterior, SamplingOptions options, SamplingExecution execution)
    {
        ArgumentNullException.ThrowIfNull(posterior);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(execution);
        options.ThrowIfSenseless();
        switch (options.Method)
        {
            case SamplingMethod.Nuts:
                NutsChain[] nuts = [.. Enumerable.Range(0, options.Chains).Select(k => new NutsChain(posterior, options, k))];
                Advance(nuts, execution);
                return OfNuts(posterior, options, nuts);
            case SamplingMethod.Ensemble:
                var ensemble = new EnsembleChain(posterior, options);
                Advance([ensemble], execution);
                return Judged(posterior, options, [.. ensemble.Results], []);
            default:
                NestedRun[] runs = [.. Enumerable.Range(0, options.Chains).Select(k => new NestedRun(posterior, options, k))];
                Advance(runs, execution);
                return OfNested(posterior, options, runs);
        }
    }

    /// <summary>Chains take turns of a fraction of a second; between turns everything is at rest and can be written down.</summary>
    private static void Advance(SamplingChain[] chains, SamplingExecution execution)
    {
        if (execution.Checkpoint?.Read() is { } kept)
        {
            using var reader = new BinaryReader(new MemoryStream(kept));
            foreach (SamplingChain chain in chains)
            {
                chain.Load(reader);
            }
        }

        var sharing = new ParallelOptions { MaxDegreeOfParallelism = execution.Threads };
        var sinceCheckpoint = System.Diagnostics.Stopwatch.StartNew();
        while (chains.Any(c => !c.Finished))
        {
            Parallel.ForEach(chains, sharing, chain =>
            {
                var turn = System.Diagnostics.Stopwatch.StartNew();
                while (!chain.Finished && !execution.Cancellation.IsCancellationRequested && turn.Elapsed < Slice)
                {
                    chain.Step();
                }
            });
            execution.Progress?.Report(Math.Min(1, chains.Average(c => (double)c.Done / c.Total)));
            bool ended = execution.Cancellation.IsCancellationRequested;
            if (execution.Checkpoint is { } checkpoint && (ended || sinceCheckpoint.Elapsed > CheckpointPause))
            {
                checkpoint.Write(State(chains));
                sinceCheckpoint.Restart();
            }

            execution.Cancellation.ThrowIfCancellationRequested();
        }
    }

    private static byte[] State(SamplingChain[] chains)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        foreach (SamplingChain chain in chains)
        {
            chain.Save(writer);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static SamplingResult OfNuts(Posterior posterior, SamplingOptions options, NutsChain[] chains)
    {
        int divergences = chains.Sum(c => c.Divergences);
        double share = (double)divergences / (options.Draws * chains.Length);
        string[] divergent = divergences == 0 ? [] : [FormattableString.Invariant($"{divergences} trajectories of {options.Draws * chains.Length} ran into where the model cannot give the data, or lost their energy")];
        SamplingResult judged = Judged(posterior, options, [.. chains.Select(c => c.Result)], divergent);
        return share > LargestDivergentShare ? judged with { Verdict = SamplingVerdict.NotConverged } : judged;
    }

    private static SamplingResult Judged(Posterior posterior, SamplingOptions options, ImmutableArray<SampledChain> chains, IEnumerable<string> remarks)
    {
        ImmutableArray<ParameterDiagnostics> diagnostics = Diagnosed(posterior, chains);
        string[] bad = [.. diagnostics.SelectMany((d, i) => Faults(posterior.Names[i], d, LargestRHat, d.BulkSize, d.TailSize))];
        return new SamplingResult
        {
            Posterior = posterior,
            Options = options,
            Verdict = bad.Length == 0 ? SamplingVerdict.Converged : SamplingVerdict.NotConverged,
            Messages = [.. bad, .. remarks],
            Chains = chains,
            Diagnostics = diagnostics,
            Evidence = null,
        };
    }

    private static SamplingResult OfNested(Posterior posterior, SamplingOptions options, NestedRun[] runs)
    {
        WeightedPoints[] alone = [.. runs.Select(WeightedPoints.Of)];
        WeightedPoints all = WeightedPoints.Of(runs);
        ImmutableArray<SampledChain> chains =
            [.. alone.Select((points, k) => points.Resampled(posterior, options.Draws, RandomDraws.Of(options.Seed, "sample: resampling", k, 0)))];

        // Draws of equal weight repeat the few points that carry much of it: what they are worth is told by the weights.
        double size = Math.Min(alone.Sum(p => Math.Min(p.EffectiveSize, options.Draws)), all.EffectiveSize);
        ImmutableArray<ParameterDiagnostics> diagnostics = [.. Diagnosed(posterior, chains).Select(d => d with { BulkSize = Math.Min(size, d.BulkSize), TailSize = Math.Min(size, d.TailSize) })];
        List<string> bad = [.. diagnostics.SelectMany((d, i) => Faults(posterior.Names[i], d, LargestRHatOfNested, size, size)).Distinct(StringComparer.Ordinal)];
        double scatter = alone.Sum(p => (p.LogEvidence - all.LogEvidence) * (p.LogEvidence - all.LogEvidence) / (p.Error * p.Error));
        double probability = ChiSquared.UpperTail(scatter, alone.Length - 1);
        if (!(probability > LeastEvidenceProbability))
        {
            bad.Add(FormattableString.Invariant($"the evidence of the runs scatters more than their errors allow (χ² = {scatter:g3} for {alone.Length - 1}): more live points are needed"));
        }

        return new SamplingResult
        {
            Posterior = posterior,
            Options = options,
            Verdict = bad.Count == 0 ? SamplingVerdict.Converged : SamplingVerdict.NotConverged,
            Messages = [.. bad],
            Chains = chains,
            Diagnostics = diagnostics,
            Evidence = new Evidence(all.LogEvidence, all.Error, all.Information, [.. alone.Select(p => p.LogEvidence)]),
        };
    }

    private static ImmutableArray<ParameterDiagnostics> Diagnosed(Posterior posterior, ImmutableArray<SampledChain> chains) =>
        [.. Enumerable.Range(0, posterior.Dimension).Select(i => ParameterDiagnostics.Of([.. chains.Select(c => c.Of(i))]))];

    private static IEnumerable<string> Faults(string name, ParameterDiagnostics diagnostics, double largestRHat, double bulk, double tail)
    {
        if (!(diagnostics.RHat < largestRHat))
        {
            yield return FormattableString.Invariant($"'{name}': R̂ = {diagnostics.RHat:F3}, expected below {largestRHat}: the chains do not agree");
        }

        if (!(Math.Min(bulk, tail) >= LeastSize))
        {
            yield return FormattableString.Invariant($"'{name}': {Math.Min(bulk, tail):F0} effective draws, expected {LeastSize} or more");
        }
    }
}
