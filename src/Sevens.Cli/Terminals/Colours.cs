namespace Sevens.Cli.Terminals;

/// <summary>Whether escape sequences may be written.</summary>
internal enum Colours
{
    /// <summary>Plain text only.</summary>
    None,

    /// <summary>The sixteen colours of a terminal.</summary>
    Standard,
}
