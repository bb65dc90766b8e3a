using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;

namespace Sevens.Cli.Commands;

/// <summary><c>fit</c>.</summary>
internal sealed class FitCommand : VerbCommand
{
    /// <summary>The verb's name.</summary>
    public const string Verb = "fit";

    private readonly RunOptions run = new("none by default");
    private readonly OutputOptions output = new();
    private readonly LikelihoodOptions likelihood = new();
    private readonly Option<string[]> level = new("--level") { HelpName = "0.9", Description = "A confidence level for intervals beside 68.27 %. Can be repeated." };

    private readonly Option<string[]> inject = new("--inject") { HelpName = "NAME=VALUE", Description = "Fit data made with this value of a parameter in place of those observed, exactly as expected: closure. All others are where the data want them then. Can be repeated." };
    private readonly Option<long?> toySeed = new("--toy-seed") { HelpName = "N", Description = "With --inject: a toy with this seed instead." };

    /// <summary>The verb in a session.</summary>
    public FitCommand(Session session)
        : base(
            session,
            Verb,
            "Best fit, intervals, pulls, significance and goodness of one or more experiments.",
            "sevens fit coherent-csi-2021",
            "sevens fit coherent-csi-2021 coherent-lar-2020 --level 0.9",
            "sevens fit coherent-csi-2021 --free R_n",
            "sevens fit coherent-csi-2021 --model nsi --free eps_ee_dV",
            "sevens fit coherent-csi-2021 --free delta_R_n --with prex-2 --with crex",
            "sevens fit coherent-csi-2021 --inject cevns=1.2",
            "sevens fit coherent-csi-2021 --fix cevns=1 --window time=0:3 --out my-fit")
    {
        run.AddTo(this);
        likelihood.AddTo(this);
        Add(level);
        Add(inject);
        Add(toySeed);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        RunRequest request = likelihood.Complete(run.Request(parse), parse) with { Levels = LikelihoodOptions.Levels(level.Name, parse.GetValue(level)) };
        RunPlace place = run.Place(parse);
        if (parse.GetValue(inject) is { Length: > 0 } injected)
        {
            return Injected(new InjectionRequest { Fit = request, At = GridOption.Values(inject.Name, injected), Seed = parse.GetValue(toySeed) }, place, choice);
        }

        if (parse.GetValue(toySeed) is not null)
        {
            throw new UsageException($"{toySeed.Name}: found it without {inject.Name}, expected both, such as --inject cevns=1 --toy-seed 1");
        }

        FitReport result = Session.Compute($"fitting {string.Join(", ", request.Experiments)}", choice.Verbosity, () => FitVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, Verb, request, result, place, choice);
    }

    private int Injected(InjectionRequest request, RunPlace place, OutputChoice choice)
    {
        FitReport result = Session.Compute($"fitting data made for {string.Join(", ", request.Fit.Experiments)}", choice.Verbosity, () => InjectionVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, request, result, place, choice);
    }
}
