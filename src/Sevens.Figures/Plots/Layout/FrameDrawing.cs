using System.Collections.Immutable;
using Sevens.Figures.Plots.Ticks;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Plots.Layout;

/// <summary>Draws a frame: its sides, the ticks inside all four of them, and the numbers and labels around it.</summary>
internal static class FrameDrawing
{
    /// <summary>From the frame to the numbers along the y axis.</summary>
    public const double NumberGap = 4;

    /// <summary>From the lower side of a frame to the base line of the numbers.</summary>
    public const double NumberDrop = 11;

    /// <summary>From the lower side of a frame to the base line of the label.</summary>
    public const double LabelDrop = 24.5;

    private const double MajorLength = 4.5;
    private const double MinorLength = 2.5;

    private static readonly Stroke Line = new(Colour.Black, 0.6);
    private static readonly Stroke TickLine = new(Colour.Black, 0.5);

    /// <summary>The sides and the ticks.</summary>
    public static ImmutableArray<SceneElement> Sides(PlotFrame frame, TickSet x, TickSet y)
    {
        Box box = frame.Box;
        var drawn = ImmutableArray.CreateBuilder<SceneElement>();
        foreach ((double value, double length) in Lengths(x))
        {
            double at = frame.X(value);
            Add(at, box.Bottom, at, box.Bottom - length);
            Add(at, box.Top, at, box.Top + length);
        }

        foreach ((double value, double length) in Lengths(y))
        {
            double at = frame.Y(value);
            Add(box.Left, at, box.Left + length, at);
            Add(box.Right, at, box.Right - length, at);
        }

        drawn.Add(new Rectangle(box) { Outline = Line });
        return drawn.ToImmutable();

        void Add(double x1, double y1, double x2, double y2) => drawn.Add(new Polyline([new(x1, y1), new(x2, y2)], TickLine));
    }

    /// <summary>The numbers and the label below a frame.</summary>
    public static ImmutableArray<SceneElement> Below(PlotFrame frame, PlotAxis axis, TickSet ticks)
    {
        Box box = frame.Box;
        double room = box.Width - (ticks.Multiplier.Length > 0 ? 60 : 0);
        var drawn = ImmutableArray.CreateBuilder<SceneElement>();
        foreach (Tick tick in ticks.Major)
        {
            drawn.Add(new TextLine(new(frame.X(tick.Value), box.Bottom + NumberDrop), tick.Label) { Size = Lettering.Small, Anchor = TextAnchor.Middle });
        }

        drawn.Add(new TextLine(new(box.Left + (box.Width / 2), box.Bottom + LabelDrop), axis.Caption)
        {
            Size = Lettering.Fitting(axis.Caption, Lettering.Label, room),
            Anchor = TextAnchor.Middle,
        });
        if (ticks.Multiplier.Length > 0)
        {
            drawn.Add(new TextLine(new(box.Right, box.Bottom + LabelDrop), ticks.Multiplier) { Size = Lettering.Small, Anchor = TextAnchor.End });
        }

        return drawn.ToImmutable();
    }

    /// <summary>The numbers and the label left of a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="axis">Its y axis.</param>
    /// <param name="ticks">The ticks of that axis.</param>
    /// <param name="labelAt">The x of the base line of the label, which reads upwards.</param>
    /// <param name="overhang">How far the label may reach beyond the frame in all, in points.</param>
    public static ImmutableArray<SceneElement> Beside(PlotFrame frame, PlotAxis axis, TickSet ticks, double labelAt, double overhang)
    {
        Box box = frame.Box;
        var drawn = ImmutableArray.CreateBuilder<SceneElement>();
        foreach (Tick tick in ticks.Major)
        {
            Point at = new(box.Left - NumberGap, frame.Y(tick.Value) + (Lettering.HalfHeight * Lettering.Small));
            drawn.Add(new TextLine(at, tick.Label) { Size = Lettering.Small, Anchor = TextAnchor.End });
        }

        drawn.Add(new TextLine(new(labelAt, box.Top + (box.Height / 2)), axis.Caption)
        {
            Size = Lettering.Fitting(axis.Caption, Lettering.Label, box.Height + overhang),
            Anchor = TextAnchor.Middle,
            Rotation = -90,
        });
        if (ticks.Multiplier.Length > 0)
        {
            drawn.Add(new TextLine(new(box.Left, box.Top - 4), ticks.Multiplier) { Size = Lettering.Small });
        }

        return drawn.ToImmutable();
    }

    private static IEnumerable<(double Value, double Length)> Lengths(TickSet ticks) =>
        [.. ticks.Minor.Select(v => (v, MinorLength)), .. ticks.Major.Select(t => (t.Value, MajorLength))];
}
