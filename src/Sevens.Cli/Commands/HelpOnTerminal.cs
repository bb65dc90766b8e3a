using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Sevens.Cli.Errors;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Commands;

/// <summary><c>--help</c>: the library's help, followed by examples.</summary>
/// <param name="terminal">Where it is written.</param>
internal sealed class HelpOnTerminal(Terminal terminal) : SynchronousCommandLineAction
{
    private const int WidestHelp = 120;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        using var text = new StringWriter { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = text;
        _ = new HelpAction { MaxWidth = Math.Min(terminal.Width, WidestHelp) }.Invoke(parseResult);
        string help = text.ToString().Replace($"  {RootCommand.ExecutableName} ", "  sevens ", StringComparison.Ordinal);
        terminal.Out.WriteLine(string.Join('\n', help.Split('\n').Select(l => l.TrimEnd())).TrimEnd('\n'));
        if (parseResult.CommandResult.Command is VerbCommand { Examples: { IsEmpty: false } examples })
        {
            terminal.Out.WriteLine("\nExamples:");
            foreach (string example in examples)
            {
                terminal.Out.WriteLine($"  {example}");
            }
        }

        return ExitCode.Done;
    }
}
