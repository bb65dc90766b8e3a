using System.CommandLine;
using Sevens.Analysis.Results;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;
using Sevens.Cli.Rendering;

namespace Sevens.Cli.Commands;

/// <summary><c>validate</c>.</summary>
internal sealed class ValidateCommand : VerbCommand
{
    private readonly Argument<string> file = CommonArguments.Word("FILE", "An experiment's definition file.");
    private readonly OutputOptions output = new();

    /// <summary>The verb in a session.</summary>
    public ValidateCommand(Session session)
        : base(
            session,
            "validate",
            "Checks a definition and all that it refers to, without writing anything.",
            "sevens validate my-detector.yaml",
            "sevens validate my-detector.yaml --format json")
    {
        Add(file);
        output.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        OutputChoice choice = output.Read(parse);
        ValidationResult result = Session.Compute(() => ValidateVerb.Run(Session.Catalog, parse.GetRequiredValue(file)));
        Session.Print(result, choice, screen => ValidationScreen.Draw(screen, result));
        return ExitCode.Done;
    }
}
