using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;

namespace Sevens.Cli.Commands;

/// <summary><c>cite</c>.</summary>
internal sealed class CiteCommand : VerbCommand
{
    private readonly Argument<string> what = CommonArguments.Word("DIR|NAME", "A run folder, or an entry of the catalog.", ShowCommand.EntryNames);
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public CiteCommand(Session session)
        : base(
            session,
            "cite",
            "BibTeX of exactly what a run or an entry uses.",
            "sevens cite sevens-runs/fit-coherent-csi-2021-1f3a9c2e > references.bib",
            "sevens cite coherent-lar-2020")
    {
        Add(what);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        CitationResult result = Session.Compute(() => CiteVerb.Run(Session.Catalog, parse.GetRequiredValue(what)));
        Session.Print(result, choice, screen =>
        {
            foreach (string line in result.BibTeX.TrimEnd('\n').Split('\n'))
            {
                screen.Line(line);
            }
        });
        if (choice.Format == ResultFormat.Table)
        {
            // BibTeX has no place for them, unlike the tables of other verbs.
            Session.Warn(result, choice.Verbosity);
        }

        return ExitCode.Done;
    }
}
