namespace Sevens.Cli.Terminals;

/// <summary>One field of a table.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Tone">What it means.</param>
internal readonly record struct Cell(string Text, Tone Tone)
{
    /// <summary>Plain text as a cell.</summary>
    public static implicit operator Cell(string text) => new(text, Tone.Plain);

    /// <summary>Plain text as a cell.</summary>
    public static Cell FromString(string text) => text;
}
