using System.CommandLine;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;

namespace Sevens.Cli.Commands;

/// <summary><c>toys</c>.</summary>
internal sealed class ToysCommand : VerbCommand
{
    private const int CountWithoutConsent = 1_000_000;

    private readonly RunOptions run = new("none by default");
    private readonly LikelihoodOptions likelihood = new();
    private readonly OutputOptions output = new();
    private readonly Option<int?> count = new("--count") { HelpName = "1000", Description = "How many toys." };
    private readonly Option<string[]> at = new("--at") { HelpName = "NAME=VALUE", Description = "The true value of a parameter; all others are where the data want them then. Can be repeated." };
    private readonly Option<long?> seed = new("--seed") { HelpName = "1", Description = "The seed." };
    private readonly Option<bool> yes = new("--yes") { Description = "Throw more than a million." };

    /// <summary>The verb in a session.</summary>
    public ToysCommand(Session session)
        : base(
            session,
            ToysVerb.Name,
            "Repeats experiments at a point and fits each repetition: bias, pulls, coverage, goodness of fit.",
            "sevens toys coherent-csi-2021 --count 10000",
            "sevens toys coherent-csi-2021 --at cevns=1")
    {
        run.AddTo(this);
        Add(count);
        Add(at);
        Add(seed);
        likelihood.AddTo(this);
        Add(yes);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        var request = new ToysRequest
        {
            Fit = likelihood.Complete(run.Request(parse), parse),
            At = GridOption.Values(at.Name, parse.GetValue(at)),
            Count = parse.GetValue(count) ?? 1000,
            Seed = parse.GetValue(seed) ?? 1,
        };
        if (request.Count > CountWithoutConsent && !parse.GetValue(yes))
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--count: found {request.Count}, expected {CountWithoutConsent} at most, or --yes"));
        }

        RunPlace place = run.Place(parse);
        ToysReport result = LongRuns.Compute(
            Session, $"toys of {string.Join(", ", request.Fit.Experiments)}", request.Count, place, choice, how => ToysVerb.Run(Session.Catalog, request, how));
        return RunPrinting.Finish(Session, request, result, place, choice);
    }
}
