using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Runs;
using Sevens.Analysis.Verbs;

namespace Sevens.Cli.Commands;

/// <summary><c>compare</c>.</summary>
internal sealed class CompareCommand : VerbCommand
{
    private readonly RunOptions run = new("not shown here");
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public CompareCommand(Session session)
        : base(
            session,
            CompareVerb.Name,
            "Experiments side by side: rates, backgrounds, recoils before any detector, and what a threshold leaves.",
            "sevens compare coherent-csi-2021 coherent-lar-2020 dresden-ii-2022",
            "sevens compare dresden-ii-2022 my-detector.yaml --format csv")
    {
        run.AddTo(this);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        RunRequest request = run.Request(parse);
        RunPlace place = run.Place(parse);
        ComparisonResult result = Session.Compute($"comparing {string.Join(", ", request.Experiments)}", choice.Verbosity, () => CompareVerb.Run(Session.Catalog, request));
        return RunPrinting.Finish(Session, CompareVerb.Name, request, result, place, choice);
    }
}
