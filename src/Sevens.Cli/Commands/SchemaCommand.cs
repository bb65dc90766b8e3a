using System.CommandLine;
using Sevens.Analysis.Verbs;
using Sevens.Cli.Errors;

namespace Sevens.Cli.Commands;

/// <summary><c>schema</c>.</summary>
internal sealed class SchemaCommand : VerbCommand
{
    private readonly Argument<string> schema = CommonArguments.Word("NAME", $"One of {string.Join(", ", SchemaVerb.Names)}.", () => SchemaVerb.Names);

    /// <summary>The verb in a session.</summary>
    public SchemaCommand(Session session)
        : base(
            session,
            "schema",
            "JSON Schemas of definition files and of results, for editors and other programs.",
            "sevens schema experiment > experiment.schema.json",
            "sevens schema output") => Add(schema);

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        Session.Terminal.Out.WriteLine(SchemaVerb.Run(parse.GetRequiredValue(schema)));
        return ExitCode.Done;
    }
}
