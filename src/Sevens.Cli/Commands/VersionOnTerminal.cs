using System.CommandLine;
using System.CommandLine.Invocation;
using Sevens.Analysis.Runs;
using Sevens.Cli.Errors;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Commands;

/// <summary><c>--version</c>: the version that every output carries.</summary>
/// <param name="terminal">Where it is written.</param>
internal sealed class VersionOnTerminal(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        terminal.Out.WriteLine(EngineVersion.Current);
        return ExitCode.Done;
    }
}
