using System.CommandLine;

namespace Sevens.Cli.Commands;

/// <summary><c>quenching</c>: what can be done with measured quenching factors.</summary>
internal sealed class QuenchingCommand : Command
{
    /// <summary>The verb in a session.</summary>
    public QuenchingCommand(Session session)
        : base("quenching", "Fits a quenching curve to measured points, with the lines that a definition needs.") => Add(new QuenchingFitCommand(session));
}
