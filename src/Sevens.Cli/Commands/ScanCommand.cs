using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Experiments.Catalogs;

namespace Sevens.Cli.Commands;

/// <summary><c>scan</c>.</summary>
internal sealed class ScanCommand : VerbCommand
{
    private const int PointsWithoutConsent = 1_000_000;
    private const int UsualToys = 250;
    private static readonly string[] Statistics = ["profile", "feldman-cousins"];

    private readonly RunOptions run = new("none by default");
    private readonly LikelihoodOptions likelihood = new();
    private readonly OutputOptions output = new();
    private readonly Option<string[]> grid = new("--grid")
    {
        HelpName = "NAME=FROM:TO:N[:log]",
        Description = "A parameter with its values, such as R_n=4:7:61 or mass=1MeV:1GeV:31:log. Given twice, a map of two parameters with contours.",
        Required = true,
    };

    private readonly Option<string[]> level = new("--level") { HelpName = "0.9", Description = "Confidence levels of the contours; 68.27 % and 90 % by default. Can be repeated." };
    private readonly Option<bool> expected = new("--expected") { Description = "Scan data that are exactly what is expected: the sensitivity, also of an experiment without data." };
    private readonly Option<string?> statistic = new("--statistic")
    {
        HelpName = string.Join('|', Statistics),
        Description = "What decides on regions: the rise of the profile likelihood in large samples, or toys thrown at every point of the grid.",
    };

    private readonly Option<string[]> lookElsewhere = new("--look-elsewhere")
    {
        HelpName = "NAME=VALUE",
        Description = "The value of a parameter that means no signal, such as g=0: adds the local and the global significance of the highest point, by the same scan of toys without signal.",
    };

    private readonly Option<int?> toys = new("--toys") { HelpName = "250", Description = "Toys per point of the grid, or scans of toys without signal." };
    private readonly Option<long?> seed = new("--seed") { HelpName = "1", Description = "The seed of the toys." };
    private readonly Option<bool> yes = new("--yes") { Description = "Scan a grid of more than a million points." };

    /// <summary>The verb in a session.</summary>
    public ScanCommand(Session session)
        : base(
            session,
            ScanVerb.Name,
            "The profile likelihood on a grid of one or two parameters, with contours.",
            "sevens scan coherent-csi-2021 --grid R_n=3:8:51",
            "sevens scan coherent-csi-2021 --grid sin2_theta_w=0.15:0.35:41 --grid R_n=3:8:51",
            "sevens scan coherent-csi-2021 --grid cevns=0.6:1.4:17 --statistic feldman-cousins --toys 500")
    {
        run.AddTo(this);
        Add(grid);
        likelihood.AddTo(this);
        Add(level);
        Add(expected);
        Add(statistic);
        statistic.CompletionSources.Add(_ => Statistics);
        Add(lookElsewhere);
        Add(toys);
        Add(seed);
        Add(yes);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        ImmutableArray<double> levels = LikelihoodOptions.Levels(level.Name, parse.GetValue(level));
        RunRequest fit = likelihood.Complete(run.Request(parse), parse);
        ImmutableArray<ParameterGrid> grids = [.. (parse.GetValue(grid) ?? []).Select(g => GridOption.Read(grid.Name, g, fit.Model))];
        var request = new ScanRequest { Fit = fit, Grids = grids, Data = parse.GetValue(expected) ? FittedData.Expected : FittedData.Observed };
        request = levels.IsEmpty ? request : request with { Levels = levels };
        request = WithToys(request, parse);
        double points = grids.Aggregate(1.0, (product, g) => product * g.Count);
        if (points > PointsWithoutConsent && !parse.GetValue(yes))
        {
            throw new UsageException(FormattableString.Invariant($"--grid: found {points:G4} points, expected {PointsWithoutConsent} at most, or --yes"));
        }

        RunPlace place = run.Place(parse);
        int parts = (int)points + (request.Nothing is null ? 0 : request.Toys!.Count);
        var clock = Stopwatch.StartNew();
        ScanReport result = LongRuns.Compute(
            Session, $"scanning {string.Join(", ", request.Fit.Experiments)}", parts, place, choice, how => ScanVerb.Run(Session.Catalog, request, how));
        double seconds = clock.Elapsed.TotalSeconds;
        return RunPrinting.Finish(Session, request, result, new ScanTiming(seconds, points / seconds), place, choice);
    }

    private ScanRequest WithToys(ScanRequest request, ParseResult parse)
    {
        string chosen = parse.GetValue(statistic) ?? Statistics[0];
        if (!Statistics.Contains(chosen, StringComparer.Ordinal))
        {
            throw CatalogException.Unknown(statistic.Name, chosen, Statistics);
        }

        string[] nothing = parse.GetValue(lookElsewhere) ?? [];
        bool byToys = string.Equals(chosen, Statistics[1], StringComparison.Ordinal);
        if (!byToys && nothing.Length == 0 && (parse.GetValue(toys) is not null || parse.GetValue(seed) is not null))
        {
            throw new UsageException($"{(parse.GetValue(toys) is null ? seed.Name : toys.Name)}: found it without a use of toys, expected --statistic feldman-cousins or --look-elsewhere besides");
        }

        return byToys || nothing.Length > 0
            ? request with
            {
                Statistic = byToys ? ScanStatistic.FeldmanCousins : ScanStatistic.Profile,
                Nothing = nothing.Length > 0 ? GridOption.Values(lookElsewhere.Name, nothing) : null,
                Toys = new ScanToys(parse.GetValue(toys) ?? UsualToys, parse.GetValue(seed) ?? 1),
            }
            : request;
    }
}
