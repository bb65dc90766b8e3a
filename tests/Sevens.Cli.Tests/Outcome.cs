namespace Sevens.Cli.Tests;

/// <summary>What a command line gave.</summary>
internal sealed record Outcome(int Code, string Out, string Error)
{
    /// <summary>The last line of standard error.</summary>
    public string LastNote => Error.TrimEnd('\n').Split('\n')[^1];
}
