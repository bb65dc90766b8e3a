namespace Sevens.Cli.Terminals;

/// <summary>What results are drawn on.</summary>
internal interface IScreen
{
    /// <summary>Where it goes.</summary>
    public Surface Surface { get; }

    /// <summary>Characters in a line.</summary>
    public int Width { get; }

    /// <summary>Writes a line of text.</summary>
    public void Line(string text, Tone tone = Tone.Plain);

    /// <summary>Leaves one blank line, unless there is one already.</summary>
    public void Gap();

    /// <summary>Draws a table.</summary>
    public void Table(TextTable table);
}
