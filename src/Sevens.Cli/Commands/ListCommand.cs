using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Cli.Rendering;

namespace Sevens.Cli.Commands;

/// <summary><c>list</c>.</summary>
internal sealed class ListCommand : VerbCommand
{
    private readonly Argument<string?> type = new("TYPE") { HelpName = "TYPE", Arity = ArgumentArity.ZeroOrOne, Description = $"Only this type: {string.Join(", ", ListVerb.Types)}." };
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public ListCommand(Session session)
        : base(
            session,
            "list",
            "What the catalog holds: experiments, sources, materials, nuisances, measurements, models, conventions, releases.",
            "sevens list",
            "sevens list sources",
            "sevens list nuisance --format csv")
    {
        type.CompletionSources.Add(_ => ListVerb.Types);
        Add(type);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        ListResult result = ListVerb.Run(parse.GetValue(type));
        Session.Print(result, choice, screen => ListScreen.Draw(screen, result));
        return ExitCode.Done;
    }
}
