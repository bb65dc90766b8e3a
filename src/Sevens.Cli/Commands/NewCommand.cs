using System.CommandLine;

namespace Sevens.Cli.Commands;

/// <summary><c>new</c>: a starting file of some kind.</summary>
internal sealed class NewCommand : Command
{
    /// <summary>The verb in a session.</summary>
    public NewCommand(Session session)
        : base("new", "Writes a commented file to start from.") => Add(new NewExperimentCommand(session));
}
