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
    private readonly Option<string[]> where = new("--where")
    {
        HelpName = "KEY=VALUE",
        Description = "Only entries with this value: source=reactor, target=Ge, name=coherent-*. Several values between commas are alternatives; several conditions all hold.",
    };

    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public ListCommand(Session session)
        : base(
            session,
            "list",
            "What the catalog holds: experiments, sources, materials, nuisances, measurements, calibrations, models, conventions, releases.",
            "sevens list",
            "sevens list sources",
            "sevens list experiments --where source=reactor --where target=Ge",
            "sevens list nuisance --format csv")
    {
        type.CompletionSources.Add(_ => ListVerb.Types);
        Add(type);
        Add(where);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        ListResult result = ListVerb.Run(parse.GetValue(type), parse.GetValue(where) ?? []);
        Session.Print(result, choice, screen => ListScreen.Draw(screen, result));
        return ExitCode.Done;
    }
}
