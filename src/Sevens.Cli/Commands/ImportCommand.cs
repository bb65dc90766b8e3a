using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Cli.Rendering;
using Sevens.Experiments.Releases;

namespace Sevens.Cli.Commands;

/// <summary><c>import</c>.</summary>
internal sealed class ImportCommand : VerbCommand
{
    private readonly Argument<string> release = CommonArguments.Word("RELEASE", "The release (sevens list release).", () => ReleaseCatalog.All.Select(r => r.Name));
    private readonly Argument<string> folder = CommonArguments.Word("DIR", "The folder with its official files.");
    private readonly Option<string?> to = new("--to") { HelpName = "DIR", Description = "Where to write; by default the data folder: $SEVENS_DATA, else sevens in $XDG_DATA_HOME or ~/.local/share." };
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public ImportCommand(Session session)
        : base(
            session,
            "import",
            "Reads an official data release, proves it complete and unaltered, and writes its figures in our format.",
            "sevens import coherent-csi-2021 ~/Downloads/csi-release",
            "sevens import coherent-lar-2020 lar-release --to figures")
    {
        Add(release);
        Add(folder);
        Add(to);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        string target = parse.GetValue(to) ?? Session.DataFolder;
        ImportResult result = Session.Compute(() => ImportVerb.Run(parse.GetRequiredValue(release), parse.GetRequiredValue(folder), target));
        Session.Print(result, choice, screen => ImportScreen.Draw(screen, result));
        return ExitCode.Done;
    }
}
