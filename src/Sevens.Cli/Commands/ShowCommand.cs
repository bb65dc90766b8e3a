using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Cli.Rendering;
using Sevens.Experiments.Catalogs;

namespace Sevens.Cli.Commands;

/// <summary><c>show</c>.</summary>
internal sealed class ShowCommand : VerbCommand
{
    private readonly Argument<string[]> entry = new("[TYPE] NAME|FILE")
    {
        HelpName = "[TYPE] NAME|FILE",
        Arity = new ArgumentArity(1, 2),
        Description = "An entry of the catalog (sevens list), a nuclide, element or formula, or a definition file; with its type before it where that makes it plain.",
    };

    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public ShowCommand(Session session)
        : base(
            session,
            "show",
            "Every number of an entry with its unit and citation, and all that the entry refers to.",
            "sevens show coherent-csi-2021",
            "sevens show sns-flux",
            "sevens show model light-vector/b-l",
            "sevens show Ar40",
            "sevens show Ge[76:0.87,74:0.13]",
            "sevens show my-detector.yaml --format json")
    {
        entry.CompletionSources.Add(_ => EntryNames());
        Add(entry);
        output.AddTo(this);
    }

    /// <summary>Names of all entries.</summary>
    public static IEnumerable<string> EntryNames() => CatalogNames.All;

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        ShowResult result = Session.Compute(() => parse.GetRequiredValue(entry) is [var type, var named]
            ? ShowVerb.Run(Session.Catalog, type, named)
            : ShowVerb.Run(Session.Catalog, parse.GetRequiredValue(entry)[0]));
        Session.Print(result, choice, screen => ShowScreen.Draw(screen, result));
        return ExitCode.Done;
    }
}
