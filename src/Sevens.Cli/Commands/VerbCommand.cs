using System.Collections.Immutable;
using System.CommandLine;

namespace Sevens.Cli.Commands;

/// <summary>A verb: its arguments, what it does with them, and examples for its help.</summary>
internal abstract class VerbCommand : Command
{
    /// <summary>A verb of a session.</summary>
    protected VerbCommand(Session session, string name, string description, params ImmutableArray<string> examples)
        : base(name, description)
    {
        Session = session;
        Examples = examples;
        SetAction(Run);
    }

    /// <summary>Command lines to learn from.</summary>
    public ImmutableArray<string> Examples { get; }

    /// <summary>The session.</summary>
    protected Session Session { get; }

    /// <summary>Does the work.</summary>
    /// <returns>The exit code.</returns>
    protected abstract int Run(ParseResult parse);
}
