using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;

namespace Sevens.Cli.Commands;

/// <summary><c>impacts</c>.</summary>
internal sealed class ImpactsCommand : VerbCommand
{
    private readonly RunOptions run = new("none by default");
    private readonly LikelihoodOptions likelihood = new();
    private readonly OutputOptions output = new();
    private readonly Option<string?> on = new("--on") { HelpName = "NAME", Description = "The parameter whose error is taken apart; the first free one of interest by default." };

    private readonly Option<bool> interpolation = new("--check-interpolation") { Description = "Compare the interpolation of nuisances that act on the response with refolds within ±3σ." };

    /// <summary>The verb in a session.</summary>
    public ImpactsCommand(Session session)
        : base(
            session,
            ImpactsVerb.Name,
            "What makes up an error: impacts and pulls of every nuisance, shares by source, correlations.",
            "sevens impacts coherent-csi-2021",
            "sevens impacts coherent-csi-2021 coherent-lar-2020 --free sin2_theta_w --on sin2_theta_w")
    {
        run.AddTo(this);
        likelihood.AddTo(this);
        Add(on);
        Add(interpolation);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        var request = new ImpactsRequest
        {
            Fit = likelihood.Complete(run.Request(parse), parse),
            On = parse.GetValue(on),
            Interpolation = parse.GetValue(interpolation) ? InterpolationChecking.Check : InterpolationChecking.Skip,
        };
        RunPlace place = run.Place(parse);
        ImpactsReport result = Session.Compute($"fitting {string.Join(", ", request.Fit.Experiments)}", choice.Verbosity, () => ImpactsVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, request, result, place, choice);
    }
}
