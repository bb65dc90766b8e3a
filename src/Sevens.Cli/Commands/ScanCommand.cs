using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Cli.Terminals;
using Sevens.Statistics.Fitting;

namespace Sevens.Cli.Commands;

/// <summary><c>scan</c>.</summary>
internal sealed class ScanCommand : VerbCommand
{
    private const int PointsWithoutConsent = 1_000_000;

    private readonly RunOptions run = new("none by default");
    private readonly LikelihoodOptions likelihood = new();
    private readonly OutputOptions output = new();
    private readonly Option<string[]> grid = new("--grid")
    {
        HelpName = "NAME=FROM:TO:N[:log]",
        Description = "A parameter with its values, such as R_n=4:7:61. Given twice, a map of two parameters with contours.",
        Required = true,
    };

    private readonly Option<string[]> level = new("--level") { HelpName = "0.9", Description = "Confidence levels of the contours; 68.27 % and 90 % by default. Can be repeated." };
    private readonly Option<bool> expected = new("--expected") { Description = "Scan data that are exactly what is expected: the sensitivity, also of an experiment without data." };
    private readonly Option<bool> yes = new("--yes") { Description = "Scan a grid of more than a million points." };

    /// <summary>The verb in a session.</summary>
    public ScanCommand(Session session)
        : base(
            session,
            ScanVerb.Name,
            "The profile likelihood on a grid of one or two parameters, with contours.",
            "sevens scan coherent-csi-2021 --grid R_n=3:8:51",
            "sevens scan coherent-csi-2021 --grid sin2_theta_w=0.15:0.35:41 --grid R_n=3:8:51")
    {
        run.AddTo(this);
        Add(grid);
        likelihood.AddTo(this);
        Add(level);
        Add(expected);
        Add(yes);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        ImmutableArray<double> levels = LikelihoodOptions.Levels(level.Name, parse.GetValue(level));
        ImmutableArray<ParameterGrid> grids = [.. (parse.GetValue(grid) ?? []).Select(Grid)];
        var request = new ScanRequest { Fit = likelihood.Complete(run.Request(parse), parse), Grids = grids, Data = parse.GetValue(expected) ? FittedData.Expected : FittedData.Observed };
        request = levels.IsEmpty ? request : request with { Levels = levels };
        double points = grids.Aggregate(1.0, (product, g) => product * g.Count);
        if (points > PointsWithoutConsent && !parse.GetValue(yes))
        {
            throw new UsageException(FormattableString.Invariant($"--grid: found {points:G4} points, expected {PointsWithoutConsent} at most, or --yes"));
        }

        RunPlace place = run.Place(parse);
        ScanOptions options = ScanOptions.Default with { Cancellation = Session.Terminal.Interrupted };
        var clock = Stopwatch.StartNew();
        string doing = $"scanning {string.Join(", ", request.Fit.Experiments)}";
        ScanReport result = Session.Compute(doing, choice.Verbosity, () => ScanVerb.Run(
            Session.Catalog,
            request,
            Session.Terminal.ErrorSurface == Surface.Screen && choice.Verbosity != Verbosity.Quiet
                ? options with { Progress = new ProgressLine(Session.Terminal.Error, doing, (int)points) }
                : options));
        double seconds = clock.Elapsed.TotalSeconds;
        return RunPrinting.Finish(Session, request, result, new ScanTiming(seconds, points / seconds), place, choice);
    }

    private static ParameterGrid Grid(string text) => ParameterGrid.Parse(text)
        ?? throw new UsageException($"--grid: found '{text}', expected NAME=FROM:TO:N or NAME=FROM:TO:N:log with two numbers and a count, such as R_n=3:8:51");
}
