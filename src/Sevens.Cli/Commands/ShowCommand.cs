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
    private readonly Argument<string> entry = CommonArguments.Word("NAME|FILE", "An entry of the catalog (sevens list), a nuclide, element or formula, or a definition file.", EntryNames);
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public ShowCommand(Session session)
        : base(
            session,
            "show",
            "Every number of an entry with its unit and citation, and all that the entry refers to.",
            "sevens show coherent-csi-2021",
            "sevens show sns-flux",
            "sevens show Ar40",
            "sevens show Ge[76:0.87,74:0.13]",
            "sevens show my-detector.yaml --format json")
    {
        Add(entry);
        output.AddTo(this);
    }

    /// <summary>Names of all entries.</summary>
    public static IEnumerable<string> EntryNames() => CatalogNames.All;

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        ShowResult result = Session.Compute(() => ShowVerb.Run(Session.Catalog, parse.GetRequiredValue(entry)));
        Session.Print(result, choice, screen => ShowScreen.Draw(screen, result));
        return ExitCode.Done;
    }
}
