namespace Sevens.Cli.Terminals;

/// <summary>Where standard output goes.</summary>
internal enum Surface
{
    /// <summary>To a file or another program: no boxes, no plots, lines as long as they are.</summary>
    Stream,

    /// <summary>To a person's screen.</summary>
    Screen,
}
