using System.Collections.Immutable;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;
using Sevens.Figures.Typography;

namespace Sevens.Figures.Plots.Layout;

/// <summary>The names of the series of a panel, with samples, as a block that can stand in any corner.</summary>
internal sealed class LegendBlock
{
    private const double Inset = 6;
    private const double RowHeight = 10.8;
    private const double SampleWidth = 15;
    private const double SampleHeight = 6.5;
    private const double SampleGap = 5;
    private const double LargestShare = 0.65;

    private static readonly LegendPlacement[] Corners =
        [LegendPlacement.UpperRight, LegendPlacement.UpperLeft, LegendPlacement.LowerRight, LegendPlacement.LowerLeft];

    private readonly ImmutableArray<(LegendEntry Entry, ImmutableArray<string> Lines)> entries;
    private readonly LegendPlacement placement;
    private readonly double width;

    /// <summary>Gathers the names of a panel.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="room">The width of its frame in points; names too long for most of it take several lines.</param>
    public LegendBlock(Panel panel, double room)
    {
        placement = panel.Legend;
        double longest = LargestShare * room / Lettering.WidthReserve;
        entries = placement == LegendPlacement.None
            ? []
            : [.. panel.Series.SelectMany(s => s.Legend).OrderBy(e => e.Rank).Select(e => (e, Paragraph.Lines(e.Name, Lettering.Small, longest)))];
        double names = entries.SelectMany(e => e.Lines).Select(line => ShapedText.WidthOf(line, Lettering.Small)).DefaultIfEmpty().Max();
        width = SampleWidth + SampleGap + (names * Lettering.WidthReserve);
    }

    private double Height => entries.Sum(e => e.Lines.Length) * RowHeight;

    /// <summary>The number of obstacles hidden in the corner that hides fewest, or in the given one.</summary>
    public int Hidden(PlotFrame frame, ImmutableArray<Box> obstacles) =>
        entries.IsEmpty ? 0 : Candidates.Min(corner => Hidden(Place(frame.Box, corner), obstacles));

    /// <summary>What draws the legend on a frame.</summary>
    public ImmutableArray<SceneElement> Draw(PlotFrame frame, ImmutableArray<Box> obstacles)
    {
        if (entries.IsEmpty)
        {
            return [];
        }

        Box box = Candidates.Select(corner => Place(frame.Box, corner)).MinBy(place => Hidden(place, obstacles));
        var drawn = ImmutableArray.CreateBuilder<SceneElement>();
        if (Hidden(box, obstacles) > 0)
        {
            drawn.Add(new Rectangle(new Box(box.Left - 3, box.Top - 1, box.Width + 6, box.Height + 2)) { Fill = Colour.White, Opacity = 0.85 });
        }

        double middle = box.Top + (RowHeight / 2);
        foreach ((LegendEntry entry, ImmutableArray<string> lines) in entries)
        {
            drawn.AddRange(entry.Sample(new Box(box.Left, middle - (SampleHeight / 2), SampleWidth, SampleHeight)));
            foreach (string line in lines)
            {
                Point at = new(box.Left + SampleWidth + SampleGap, middle + (Lettering.HalfHeight * Lettering.Small));
                drawn.Add(new TextLine(at, line) { Size = Lettering.Small });
                middle += RowHeight;
            }
        }

        return drawn.ToImmutable();
    }

    private LegendPlacement[] Candidates => placement == LegendPlacement.Best ? Corners : [placement];

    private static int Hidden(Box place, ImmutableArray<Box> obstacles) => obstacles.Count(o => o.Touches(place));

    private Box Place(Box frame, LegendPlacement corner)
    {
        double left = corner is LegendPlacement.UpperLeft or LegendPlacement.LowerLeft ? frame.Left + Inset : frame.Right - Inset - width;
        double top = corner is LegendPlacement.UpperLeft or LegendPlacement.UpperRight ? frame.Top + Inset : frame.Bottom - Inset - Height;
        return new Box(left, top, width, Height);
    }
}
