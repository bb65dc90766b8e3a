namespace Sevens.Cli.Terminals;

/// <summary>What a text means to its reader; how that looks is for the screen to decide.</summary>
internal enum Tone
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>A heading or the number one came for.</summary>
    Strong,

    /// <summary>Of less weight.</summary>
    Muted,

    /// <summary>A good verdict.</summary>
    Good,

    /// <summary>A verdict or a warning to look at.</summary>
    Bad,
}
