using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Sevens.Cli.Terminals;

/// <summary>Draws with Spectre.Console; the only class that knows it. What is drawn is kept until <see cref="Drawn"/>, so that an error leaves no half result.</summary>
internal sealed class SpectreScreen : IScreen
{
    private readonly StringBuilder drawn = new();
    private readonly IAnsiConsole console;
    private readonly Colours colours;

    /// <summary>An empty screen for a terminal.</summary>
    public SpectreScreen(Terminal terminal)
    {
        Surface = terminal.Surface;
        Width = terminal.Width;
        colours = terminal.Colours;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours == Colours.None ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = colours == Colours.None ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(drawn, CultureInfo.InvariantCulture)),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
    }

    /// <inheritdoc/>
    public Surface Surface { get; }

    /// <inheritdoc/>
    public int Width { get; }

    /// <summary>Everything drawn so far; no line ends in blanks, and no blank line ends it.</summary>
    public string Drawn => string.Join('\n', drawn.ToString().Split('\n').Select(l => l.TrimEnd())).TrimEnd('\n') + "\n";

    /// <inheritdoc/>
    public void Line(string text, Tone tone = Tone.Plain)
    {
        // Text that carries no style needs no layout either.
        if (colours == Colours.None && text.Length <= Width)
        {
            drawn.Append(text).Append('\n');
            return;
        }

        console.Write(new Text(text, StyleOf(tone)));
        drawn.Append('\n');
    }

    /// <inheritdoc/>
    public void Gap()
    {
        bool there = drawn.Length == 0 || (drawn.Length > 1 && drawn[^1] == '\n' && drawn[^2] == '\n');
        if (!there)
        {
            drawn.Append('\n');
        }
    }

    /// <inheritdoc/>
    public void Table(TextTable table)
    {
        var grid = new Table { Border = Surface == Surface.Screen ? TableBorder.Rounded : TableBorder.Simple, BorderStyle = StyleOf(Tone.Muted), UseSafeBorder = false };
        foreach (Column column in table.Columns)
        {
            grid.AddColumn(new TableColumn(new Text(column.Heading, StyleOf(Tone.Strong)))
            {
                Alignment = column.Side == Side.Left ? Justify.Left : Justify.Right,
                NoWrap = column.Side == Side.Right,
            });
        }

        foreach (ImmutableArray<Cell> row in table.Rows)
        {
            grid.AddRow(row.Select(c => new Text(c.Text, StyleOf(c.Tone))));
        }

        int start = drawn.Length;
        console.Write(grid);
        if (Surface == Surface.Stream)
        {
            // This border has a blank line above and below; one below is enough.
            string[] lines = drawn.ToString(start, drawn.Length - start).Split('\n');
            drawn.Length = start;
            drawn.AppendJoin('\n', lines.SkipWhile(string.IsNullOrWhiteSpace).Reverse().SkipWhile(string.IsNullOrWhiteSpace).Reverse()).Append('\n');
            Gap();
        }
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Muted => new Style(Color.Grey),
        Tone.Good => new Style(Color.Green),
        Tone.Bad => new Style(Color.Red),
        _ => Style.Plain,
    };
}
