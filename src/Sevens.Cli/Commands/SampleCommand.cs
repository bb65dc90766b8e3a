using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Cli.Terminals;
using Sevens.Statistics.Distributions;
using Sevens.Statistics.Sampling;

namespace Sevens.Cli.Commands;

/// <summary><c>sample</c>.</summary>
internal sealed class SampleCommand : VerbCommand
{
    private const int ProgressParts = 1000;

    private static readonly ImmutableSortedDictionary<string, SamplingMethod> Methods = ImmutableSortedDictionary<string, SamplingMethod>.Empty
        .WithComparers(StringComparer.Ordinal)
        .Add("nuts", SamplingMethod.Nuts).Add("ensemble", SamplingMethod.Ensemble).Add("nested", SamplingMethod.Nested);

    private readonly RunOptions run = new("none by default");
    private readonly LikelihoodOptions likelihood = new();
    private readonly OutputOptions output = new();
    private readonly Option<string[]> prior = new("--prior")
    {
        HelpName = "NAME=KIND:…",
        Description = $"The prior of a parameter: {PriorText.Forms}. Constrained nuisances have theirs. Can be repeated.",
    };

    private readonly Option<string> method = new("--method")
    {
        HelpName = "NAME",
        Description = "nuts (gradients), ensemble (walkers) or nested (evidence, several modes).",
        DefaultValueFactory = _ => "nuts",
    };

    private readonly Option<int> draws = new("--draws") { HelpName = "N", Description = "Draws that each chain keeps.", DefaultValueFactory = _ => 1000 };
    private readonly Option<int> chains = new("--chains") { HelpName = "N", Description = "Chains, or runs of nested sampling; walkers of an ensemble at least.", DefaultValueFactory = _ => 4 };
    private readonly Option<int> warmUp = new("--warm-up") { HelpName = "N", Description = "Draws that each chain throws away first.", DefaultValueFactory = _ => 500 };
    private readonly Option<int> live = new("--live") { HelpName = "N", Description = "Live points of each run of nested sampling.", DefaultValueFactory = _ => 200 };
    private readonly Option<long> seed = new("--seed") { HelpName = "N", Description = "The seed of all random numbers.", DefaultValueFactory = _ => 1 };
    private readonly Option<string[]> level = new("--level") { HelpName = "0.9", Description = "Probabilities of credible intervals; 68.27 % and 90 % by default. Can be repeated." };

    /// <summary>The verb in a session.</summary>
    public SampleCommand(Session session)
        : base(
            session,
            SampleVerb.Name,
            "The posterior of one or more experiments, with declared priors; convergence is a verdict.",
            "sevens sample coherent-csi-2021 --prior cevns=uniform:0:2",
            "sevens sample coherent-csi-2021 --model nsi --free eps_ee_dV --prior eps_ee_dV=uniform:-1:1 --method nested")
    {
        run.AddTo(this);
        likelihood.AddTo(this);
        Add(prior);
        Add(method);
        Add(draws);
        Add(chains);
        Add(warmUp);
        Add(live);
        Add(seed);
        Add(level);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        SampleRequest request = Request(parse);
        RunPlace place = run.Place(parse);
        string doing = $"sampling {string.Join(", ", request.Fit.Experiments)}";
        PreparedSample prepared = Session.Compute(doing, choice.Verbosity, () => SampleVerb.Prepare(Session.Catalog, request));
        RunRecord record = prepared.Record;
        SamplingCheckpointFile? checkpoint = place.FolderOf(record) is { } folder ? new SamplingCheckpointFile(folder, record.ConfigurationHash) : null;
        try
        {
            // On this thread: an interruption must wait until the state has been written.
            SampleReport result = prepared.Run(new SamplingExecution { Cancellation = Session.Terminal.Interrupted, Checkpoint = checkpoint, Progress = Progress(doing, choice) });
            int code = RunPrinting.Finish(Session, record, result, place, choice);
            checkpoint?.Delete();
            return code;
        }
        catch (OperationCanceledException) when (checkpoint is not null && File.Exists(checkpoint.Path))
        {
            Session.Terminal.Error.WriteLine($"sevens: interrupted; the same command goes on from {checkpoint.Path}");
            return ExitCode.Interrupted;
        }
    }

    private SampleProgress? Progress(string doing, OutputChoice choice) =>
        Session.Terminal.ErrorSurface == Surface.Screen && choice.Verbosity != Verbosity.Quiet
            ? new SampleProgress(new ProgressLine(Session.Terminal.Error, doing, ProgressParts))
            : null;

    private SampleRequest Request(ParseResult parse)
    {
        ImmutableArray<double> levels = LikelihoodOptions.Levels(level.Name, parse.GetValue(level));
        string asked = parse.GetValue(method) ?? string.Empty;
        if (!Methods.TryGetValue(asked, out SamplingMethod chosen))
        {
            throw new UsageException($"--method: found '{asked}', expected {string.Join(", ", Methods.Keys)}");
        }

        if (chosen == SamplingMethod.Nested ? parse.GetResult(warmUp) is { Implicit: false } : parse.GetResult(live) is { Implicit: false })
        {
            throw new UsageException($"{(chosen == SamplingMethod.Nested ? warmUp : live).Name}: found it with --method {asked}, which has none");
        }

        return new SampleRequest
        {
            Fit = likelihood.Complete(run.Request(parse), parse),
            Priors = Priors(parse.GetValue(prior) ?? []),
            Method = chosen,
            Chains = parse.GetValue(chains),
            Draws = parse.GetValue(draws),
            WarmUp = parse.GetValue(warmUp),
            LivePoints = parse.GetValue(live),
            Seed = parse.GetValue(seed),
            Levels = levels.IsEmpty ? [ConfidenceLevel.OneSigma, ConfidenceLevel.Percent90] : levels,
        };
    }

    private static ImmutableSortedDictionary<string, string> Priors(string[] texts)
    {
        var priors = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            if (text.IndexOf('=', StringComparison.Ordinal) is not (> 0 and var split) || !priors.TryAdd(text[..split], text[(split + 1)..]))
            {
                throw new UsageException($"--prior: found '{text}', expected NAME=KIND:NUMBERS, each name once, such as cevns=uniform:0:2");
            }
        }

        return priors.ToImmutable();
    }

    /// <summary>Shares as counts.</summary>
    private sealed class SampleProgress(ProgressLine line) : IProgress<double>
    {
        public void Report(double value) => line.Report((int)(value * ProgressParts));
    }
}
