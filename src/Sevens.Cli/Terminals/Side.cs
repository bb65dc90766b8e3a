namespace Sevens.Cli.Terminals;

/// <summary>A side of a column.</summary>
internal enum Side
{
    /// <summary>For words.</summary>
    Left,

    /// <summary>For numbers.</summary>
    Right,
}
