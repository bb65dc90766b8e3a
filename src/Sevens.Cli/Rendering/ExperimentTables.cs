using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Cli.Terminals;

namespace Sevens.Cli.Rendering;

/// <summary>The figures of an experiment with their confidence, and what its collaboration states beside ours.</summary>
internal static class ExperimentTables
{
    /// <summary>Draws both, where there are any.</summary>
    public static void Draw(IScreen screen, ShowResult result)
    {
        if (!result.Parameters.IsEmpty)
        {
            screen.Gap();
            screen.Table(new TextTable(
                [Column.Words("figure"), Column.Words("value"), Column.Words("confidence"), Column.Words("from"), Column.Words("note")],
                [.. result.Parameters.Select(Parameter)]));
        }

        if (!result.Stated.IsEmpty)
        {
            screen.Gap();
            screen.Table(new TextTable(
                [Column.Words("stated"), Column.Words("what it is"), Column.Numbers("value"), Column.Words("unit"), Column.Numbers("ours"), Column.Words("confidence"), Column.Words("from")],
                [.. result.Stated.Select(Stated)]));
        }
    }

    /// <summary>Whether a key of the definition is told by these tables, so that it need not be told twice.</summary>
    public static bool Holds(ShowResult result, string key) => key switch
    {
        "confidence" => !result.Parameters.IsEmpty,
        "publishedResults" => !result.Stated.IsEmpty,
        _ => false,
    };

    private static ImmutableArray<Cell> Parameter(ShownParameter figure) =>
    [
        figure.Name,
        new Cell(figure.Value, Tone.Strong),
        figure.From ?? "not stated",
        new Cell(figure.Citation ?? string.Empty, Tone.Muted),
        figure.Text ?? string.Empty,
    ];

    private static ImmutableArray<Cell> Stated(StatedResult stated) =>
    [
        stated.Quantity,
        stated.Kind ?? string.Empty,
        Rounded.Stated(stated.Value, stated.UpperError, stated.LowerError),
        stated.Unit ?? string.Empty,
        new Cell(stated.Ours is { } ours ? Rounded.Value(ours) : string.Empty, Tone.Strong),
        stated.From ?? "not stated",
        new Cell(stated.Citation, Tone.Muted),
    ];
}
