namespace Sevens.Cli.Commands;

/// <summary>How a user wants to see a result.</summary>
/// <param name="Format">The format.</param>
/// <param name="Verbosity">Notes or none.</param>
internal readonly record struct OutputChoice(ResultFormat Format, Verbosity Verbosity);
