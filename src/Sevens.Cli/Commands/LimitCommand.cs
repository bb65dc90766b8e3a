using System.CommandLine;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Cli.Terminals;
using Sevens.Experiments.Catalogs;
using Sevens.Statistics.Distributions;

namespace Sevens.Cli.Commands;

/// <summary><c>limit</c>.</summary>
internal sealed class LimitCommand : VerbCommand
{
    private const int PointsWithoutConsent = 10_000;

    private static readonly string[] Methods = ["asymptotic", "toys", "fc"];
    private static readonly string[] Statistics = ["cls", "qmu-tilde", "qmu", "two-sided"];

    private readonly RunOptions run = new("none by default");
    private readonly LikelihoodOptions likelihood = new();
    private readonly OutputOptions output = new();
    private readonly Option<string> on = new("--on") { HelpName = "NAME", Description = "The parameter that gets the limit.", Required = true };
    private readonly Option<string?> along = new("--along") { HelpName = "NAME=FROM:TO:N[:log]", Description = "Set a parameter to one value after another, such as mass=1MeV:1GeV:50:log." };
    private readonly Option<double?> level = new("--cl") { HelpName = "0.9", Description = "The confidence level; 90 % by default." };
    private readonly Option<string?> method = new("--method") { HelpName = "asymptotic|toys|fc", Description = "Formulas for large samples, toys, or Feldman-Cousins by toys." };
    private readonly Option<string?> statistic = new("--statistic") { HelpName = "cls|qmu-tilde|qmu|two-sided", Description = "What excludes a value; cls by default." };
    private readonly Option<double?> nothing = new("--null") { HelpName = "VALUE", Description = "The value of the parameter that means no signal; 0 by default." };
    private readonly Option<int?> toys = new("--toys") { HelpName = "1000", Description = "Toys per tested value." };
    private readonly Option<long?> seed = new("--seed") { HelpName = "1", Description = "The seed of the toys." };
    private readonly Option<bool> yes = new("--yes") { Description = "Go along more than ten thousand values." };

    /// <summary>The verb in a session.</summary>
    public LimitCommand(Session session)
        : base(
            session,
            LimitVerb.Name,
            "The largest value of a parameter that the data allow, with what data without signal would give.",
            "sevens limit coherent-csi-2021 --model light-vector/b-l --on g --along mass=1MeV:1GeV:20:log",
            "sevens limit coherent-csi-2021 --on cevns --statistic two-sided")
    {
        run.AddTo(this);
        Add(on);
        Add(along);
        Add(level);
        Add(method);
        Add(statistic);
        Add(nothing);
        Add(toys);
        Add(seed);
        likelihood.AddTo(this);
        Add(yes);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        RunRequest fit = likelihood.Complete(run.Request(parse), parse);
        var request = new LimitRequest
        {
            Fit = fit,
            Parameter = parse.GetRequiredValue(on),
            Along = parse.GetValue(along) is { } text ? GridOption.Read(along.Name, text, fit.Model) : null,
            Level = parse.GetValue(level) ?? ConfidenceLevel.Percent90,
            Method = parse.GetValue(method) switch
            {
                null or "asymptotic" => LimitMethod.Asymptotic,
                "toys" => LimitMethod.Toys,
                "fc" => LimitMethod.FeldmanCousins,
                string other => throw CatalogException.Unknown(method.Name, other, Methods),
            },
            Statistic = parse.GetValue(statistic) switch
            {
                null or "cls" => LimitStatistic.CLs,
                "qmu-tilde" => LimitStatistic.BoundedOneSided,
                "qmu" => LimitStatistic.OneSided,
                "two-sided" => LimitStatistic.TwoSided,
                string other => throw CatalogException.Unknown(statistic.Name, other, Statistics),
            },
            Nothing = parse.GetValue(nothing) ?? 0,
            Toys = parse.GetValue(toys) ?? 1000,
            Seed = parse.GetValue(seed) ?? 1,
        };
        if (request.Method == LimitMethod.Asymptotic && (parse.GetValue(toys) is not null || parse.GetValue(seed) is not null))
        {
            throw new UsageException($"{(parse.GetValue(toys) is null ? seed.Name : toys.Name)}: found it without a use of toys, expected --method toys or fc besides");
        }

        if (request.Method == LimitMethod.FeldmanCousins && parse.GetValue(statistic) is { } ordering)
        {
            throw new UsageException($"{statistic.Name}: found '{ordering}' with --method fc, which orders by the likelihood ratio; expected one of the two");
        }

        int points = request.Along?.Count ?? 1;
        if (points > PointsWithoutConsent && !parse.GetValue(yes))
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--along: found {points} values, expected {PointsWithoutConsent} at most, or --yes"));
        }

        RunPlace place = run.Place(parse);
        LimitReport result = LongRuns.Compute(
            Session, $"limits of {string.Join(", ", fit.Experiments)}", points, place, choice, how => LimitVerb.Run(Session.Catalog, request, how));
        return RunPrinting.Finish(Session, request, result, place, choice);
    }
}
