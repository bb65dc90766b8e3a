using System.Collections.Immutable;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Layout;

/// <summary>A line of a legend.</summary>
/// <param name="Name">The name.</param>
/// <param name="Rank">Where its kind stands.</param>
/// <param name="Sample">What draws the sample beside the name, in a given box.</param>
internal sealed record LegendEntry(string Name, LegendRank Rank, Func<Box, ImmutableArray<SceneElement>> Sample)
{
    /// <summary>The entry of a line; none where the name is empty.</summary>
    public static ImmutableArray<LegendEntry> Line(string name, Stroke stroke) => name.Length == 0 ? [] :
    [
        new LegendEntry(name, LegendRank.Line, box =>
        {
            double y = box.Top + (box.Height / 2);
            return [new Polyline([new(box.Left, y), new(box.Right, y)], stroke)];
        }),
    ];
}
