using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Experiments.Catalogs;

namespace Sevens.Cli.Commands;

/// <summary><c>project</c>.</summary>
internal sealed class ProjectCommand : VerbCommand
{
    private const int PointsWithoutConsent = 10_000;

    private static readonly string[] Merits = ["significance", "precision"];

    private readonly RunOptions run = new("none by default");
    private readonly LikelihoodOptions likelihood = new();
    private readonly OutputOptions output = new();
    private readonly Option<string?> exposure = new("--exposure") { HelpName = "3yr", Description = "The exposure of each experiment: a time, or a multiple of what is stated such as 10x." };
    private readonly Option<string[]> vary = new("--vary")
    {
        HelpName = "KEY=FROM:TO:N",
        Description = "Give exposure, background (a factor) or a number of the definition other values: KEY=FROM:TO:N[:log] or KEY=a,b,c. Twice for a map.",
    };

    private readonly Option<string[]> varyNuisance = new("--vary-nuisance")
    {
        HelpName = "NAME=FROM:TO:N",
        Description = "Give a nuisance other widths: relative ones of a normalisation, multiples of the stated error of a shape.",
    };

    private readonly Option<string?> merit = new("--merit") { HelpName = "significance|precision", Description = "What the best design has; precision where parameters are free, else significance." };
    private readonly Option<double[]> reach = new("--reach") { HelpName = "5", Description = "A significance of which the exposure is asked; 3 and 5 by default. Can be repeated." };
    private readonly Option<bool> yes = new("--yes") { Description = "Make more than ten thousand designs." };

    /// <summary>The verb in a session.</summary>
    public ProjectCommand(Session session)
        : base(
            session,
            ProjectVerb.Name,
            "What experiments are expected to reach: discovery, errors of parameters, limits of couplings, over exposure and design.",
            "sevens project nucleus-10g-cawo4 --exposure 1yr",
            "sevens project coherent-csi-2021 --vary exposure=0.1x:100x:13:log",
            "sevens project conus-plus --free sin2_theta_w --vary threshold=0.16,0.17,0.18",
            "sevens project coherent-csi-2021 --model light-vector/b-l --set mass=10MeV --free g --exposure 3x",
            "sevens project coherent-csi-2021 --vary exposure=1x:10x:4:log --vary-nuisance sns-flux=0.02:0.1:5 --merit precision")
    {
        run.AddTo(this);
        Add(exposure);
        vary.CompletionSources.Add(_ => ProjectVerb.ShortKeys.Select(k => $"{k}="));
        Add(vary);
        Add(varyNuisance);
        Add(merit);
        Add(reach);
        likelihood.AddTo(this);
        Add(yes);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        var request = new ProjectionRequest
        {
            Fit = likelihood.Complete(run.Request(parse), parse),
            Exposure = parse.GetValue(exposure) is { } text ? VariedKey.Parse($"exposure={text}") : null,
            Vary = Keys(parse.GetValue(vary)),
            VaryNuisance = Keys(parse.GetValue(varyNuisance)),
            Merit = parse.GetValue(merit) switch
            {
                null => null,
                "significance" => ProjectionMerit.Significance,
                "precision" => ProjectionMerit.Precision,
                string other => throw CatalogException.Unknown(merit.Name, other, Merits),
            },
        };
        if (parse.GetValue(reach) is { Length: > 0 } significances)
        {
            request = request with { Reach = [.. significances.Distinct().Order()] };
        }

        int points = request.Vary.Concat(request.VaryNuisance).Aggregate(1, (n, k) => n * k.Values.Length);
        if (points > PointsWithoutConsent && !parse.GetValue(yes))
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--vary: found {points} designs, expected {PointsWithoutConsent} at most, or --yes"));
        }

        RunPlace place = run.Place(parse);
        ProjectionReport result = LongRuns.Compute(
            Session, $"projecting {string.Join(", ", request.Fit.Experiments)}", points, place, choice, how => ProjectVerb.Run(Session.Catalog, request, how));
        return RunPrinting.Finish(Session, request, result, place, choice);
    }

    private static ImmutableArray<VariedKey> Keys(string[]? texts) => [.. (texts ?? []).Select(VariedKey.Parse)];
}
