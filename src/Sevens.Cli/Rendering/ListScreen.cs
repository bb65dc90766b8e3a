using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>The catalog as one table.</summary>
internal static class ListScreen
{
    /// <summary>Draws it; experiments alone with what tells them apart.</summary>
    public static void Draw(IScreen screen, ListResult result)
    {
        if (!result.Items.IsEmpty)
        {
            screen.Table(result.Items.All(i => i.Source is not null)
                ? new TextTable(
                    [Column.Words("name"), Column.Words("source"), Column.Words("target"), Column.Words("status"), Column.Words("title"), Column.Words("from")],
                    [.. result.Items.Select(Experiment)])
                : new TextTable(
                    [Column.Words("type"), Column.Words("name"), Column.Words("title"), Column.Words("from")],
                    [.. result.Items.Select(Row)]));
        }

        Closing.Draw(screen, result);
    }

    private static System.Collections.Immutable.ImmutableArray<Cell> Experiment(ListItem item) =>
    [
        new Cell(item.Name, Tone.Strong),
        item.Source ?? string.Empty,
        item.Target ?? string.Empty,
        item.Status ?? string.Empty,
        item.Title,
        new Cell(item.Citations.FirstOrDefault() ?? string.Empty, Tone.Muted),
    ];

    private static System.Collections.Immutable.ImmutableArray<Cell> Row(ListItem item) =>
        [new Cell(item.Type, Tone.Muted), new Cell(item.Name, Tone.Strong), item.Title, new Cell(item.Citations.FirstOrDefault() ?? string.Empty, Tone.Muted)];
}
