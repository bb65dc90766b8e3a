namespace Sevens.Cli.Errors;

/// <summary>The command line asks for something that cannot be.</summary>
/// <param name="message">What was found and what was expected.</param>
internal sealed class UsageException(string message) : Exception(message);
