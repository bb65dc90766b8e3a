using Sevens.Analysis.Exchange;
using Sevens.Cli.Terminals;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Releases;
using Sevens.Experiments.Sources;
using Sevens.Experiments.Tables;
using Sevens.Experiments.Templates;
using Sevens.Physics.Quantities;

namespace Sevens.Cli.Errors;

/// <summary>Tells an exception as one message on standard error and an exit code.</summary>
internal static class Failure
{
    private const string TraceVariable = "SEVENS_TRACE";

    /// <summary>Reports a failure.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(Exception failure, Terminal terminal)
    {
        (int code, string message) = Describe(failure);
        terminal.Error.WriteLine($"sevens: {message}");
        if (code == ExitCode.InternalFault)
        {
            terminal.Error.WriteLine(Traced(terminal) ? failure.ToString() : $"This is a fault of the program; {TraceVariable}=1 shows where it is.");
        }

        return code;
    }

    private static (int Code, string Message) Describe(Exception failure) => failure switch
    {
        InterruptedRunException => (ExitCode.Interrupted, failure.Message),
        OperationCanceledException => (ExitCode.Interrupted, "interrupted; nothing was written and nothing is lost: the same command starts again"),
        UsageException or CatalogException or DefinitionException or InvalidExperimentException or InvalidSourceException or TableFormatException or ReleaseException
            or QuantityFormatException or ExchangeException or IOException or UnauthorizedAccessException => (ExitCode.WrongInput, failure.Message),
        _ => (ExitCode.InternalFault, $"internal fault: {failure.Message}"),
    };

    private static bool Traced(Terminal terminal) => string.Equals(terminal.Variable(TraceVariable), "1", StringComparison.Ordinal);
}
