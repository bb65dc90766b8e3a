using System.CommandLine;
using System.CommandLine.Help;
using Sevens.Analysis.Runs;
using Sevens.Cli.Errors;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Commands;

/// <summary>The whole command line: parses, runs the verb, and turns every failure into one message and an exit code.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parser = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            int code = Parsed(args, terminal);
            terminal.Out.Flush();
            return code;
        }
#pragma warning disable CA1031 // The border of the program: whatever comes up ends as one message and an exit code.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return Failure.Report(failure, terminal);
        }
        finally
        {
            terminal.Error.Flush();
        }
    }

    private static int Parsed(string[] args, Terminal terminal)
    {
        RootCommand root = Root(new Session(terminal), terminal);
        ParseResult parse = root.Parse(args, Parser);
        if (parse.Action is not HelpOnTerminal && Misuse.Of(parse) is { } misuse)
        {
            throw new UsageException(misuse);
        }

        return parse.Invoke(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static RootCommand Root(Session session, Terminal terminal)
    {
        var root = new RootCommand("Coherent elastic neutrino-nucleus scattering: predictions, fits and cross sections.")
        {
            new ListCommand(session),
            new ShowCommand(session),
            new PredictCommand(session),
            new CompareCommand(session),
            new ReproduceCommand(session),
            new FitCommand(session),
            new ScanCommand(session),
            new LimitCommand(session),
            new ToysCommand(session),
            new SampleCommand(session),
            new ImpactsCommand(session),
            new ProjectCommand(session),
            new CrossSectionCommand(session),
            new FluxCommand(session),
            new MixingAngleCommand(session),
            new QuenchingCommand(session),
            new ImportCommand(session),
            new ExportCommand(session),
            new NewCommand(session),
            new ValidateCommand(session),
            new SchemaCommand(session),
            new RerunCommand(session),
            new CiteCommand(session),
            new CompletionCommand(session),
        };
        foreach (Option option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Action = new HelpOnTerminal(terminal);
                    break;
                case VersionOption version:
                    version.Action = new VersionOnTerminal(terminal);
                    break;
            }
        }

        root.SetAction(_ =>
        {
            ShortHelp.Write(root, terminal.Out);
            return ExitCode.Done;
        });
        return root;
    }
}
