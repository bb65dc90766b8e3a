namespace Sevens.Cli.Commands;

/// <summary>Whether notes and warnings go to standard error.</summary>
internal enum Verbosity
{
    /// <summary>They do.</summary>
    Notes,

    /// <summary>Errors only.</summary>
    Quiet,
}
