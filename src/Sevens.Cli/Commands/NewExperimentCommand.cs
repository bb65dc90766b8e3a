using System.CommandLine;
using System.Text;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;

namespace Sevens.Cli.Commands;

/// <summary><c>new experiment</c>.</summary>
internal sealed class NewExperimentCommand : VerbCommand
{
    private readonly Argument<string> experiment = CommonArguments.Word("NAME", "The name of the experiment: lower-case letters, digits and hyphens.");
    private readonly Option<string?> to = new("--to") { HelpName = "FILE", Description = "The file to write; NAME.yaml by default. A file that exists is left alone." };

    /// <summary>The verb in a session.</summary>
    public NewExperimentCommand(Session session)
        : base(
            session,
            "experiment",
            "A commented definition of an experiment, which validates as it stands.",
            "sevens new experiment my-detector",
            "sevens new experiment my-detector --to detectors/mine.yaml")
    {
        Add(experiment);
        Add(to);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        string name = parse.GetRequiredValue(experiment);
        string text = NewExperimentVerb.Run(name);
        string path = parse.GetValue(to) ?? $"{name}.yaml";
        if (Path.Exists(path))
        {
            throw new UsageException($"file: found '{path}' already there, expected a new one; nothing was changed");
        }

        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        Session.Terminal.Out.WriteLine(path);
        return ExitCode.Done;
    }
}
