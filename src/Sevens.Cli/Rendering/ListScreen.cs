using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>The catalog as one table.</summary>
internal static class ListScreen
{
    /// <summary>Draws it.</summary>
    public static void Draw(IScreen screen, ListResult result) => screen.Table(new TextTable(
        [Column.Words("type"), Column.Words("name"), Column.Words("title"), Column.Words("from")],
        [.. result.Items.Select(i => Row(i))]));

    private static System.Collections.Immutable.ImmutableArray<Cell> Row(ListItem item) =>
        [new Cell(item.Type, Tone.Muted), new Cell(item.Name, Tone.Strong), item.Title, new Cell(item.Citations.FirstOrDefault() ?? string.Empty, Tone.Muted)];
}
