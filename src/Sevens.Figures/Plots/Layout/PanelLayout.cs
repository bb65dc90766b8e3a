using System.Collections.Immutable;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Plots.Ticks;
using Sevens.Figures.Scenes;
using Sevens.Figures.Typography;

namespace Sevens.Figures.Plots.Layout;

/// <summary>A panel with its ranges and ticks chosen, ready to be drawn in a cell of the figure.</summary>
internal sealed class PanelLayout
{
    private const double ResidualShare = 0.29;
    private const double ResidualGap = 6;
    private const double LabelRoom = 15;

    private static readonly double[] Headrooms = [0.08, 0.15, 0.25, 0.35, 0.45, 0.55, 0.7, 0.85, 1, 1.25];

    private readonly Panel panel;
    private readonly LegendBlock legend;
    private readonly AxisMap x;
    private readonly AxisMap y;
    private readonly TickSet xTicks;
    private readonly TickSet yTicks;
    private readonly AxisMap? residualY;
    private readonly TickSet? residualTicks;

    /// <summary>Chooses ranges and ticks.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="width">The width of its cell in points.</param>
    /// <param name="height">The height of its cell in points.</param>
    /// <exception cref="ArgumentException">Nothing to draw, or numbers a logarithmic axis cannot show.</exception>
    public PanelLayout(Panel panel, double width, double height)
    {
        if (panel.Series.IsDefaultOrEmpty)
        {
            throw new ArgumentException($"the panel of '{panel.Y.Label}' has no series, expected at least one", nameof(panel));
        }

        this.panel = panel;
        // The labels, and with them the frame, depend on the ranges, and those on the frame: begin with a usual one.
        (Box typical, Box typicalResiduals) = Frames(new Box(0, 0, width, height), new Margins(46, 10, 10, 30));
        legend = new LegendBlock(panel, typical.Width);
        x = new AxisMap(panel.X.Scale, AutomaticRange.Horizontal(panel.X, panel.Series));
        y = Vertical(typical);
        xTicks = panel.X.Categories.Length > 0 ? TickSet.OfNames(panel.X.Categories) : TickSet.Of(x.Scale, x.Range, Math.Clamp((int)(typical.Width / 26), 3, 8));
        yTicks = panel.Y.Categories.Length > 0 ? TickSet.OfNames(panel.Y.Categories) : TickSet.Of(y.Scale, y.Range, Math.Clamp((int)(typical.Height / 16), 3, 8));
        if (panel.Residuals is { } residuals)
        {
            if (residuals.Series.IsDefaultOrEmpty)
            {
                throw new ArgumentException($"the residual panel of '{residuals.Y.Label}' has no series, expected at least one", nameof(panel));
            }

            residualY = new AxisMap(residuals.Y.Scale, AutomaticRange.About(residuals.Centre, residuals.Y, residuals.Series));
            residualTicks = TickSet.Of(residualY.Scale, residualY.Range, Math.Clamp((int)(typicalResiduals.Height / 11), 3, 5));
        }
    }

    /// <summary>The room its labels need.</summary>
    public Margins Margins
    {
        get
        {
            double numbers = Widest(yTicks);
            if (residualTicks is not null)
            {
                numbers = Math.Max(numbers, Widest(residualTicks));
            }

            double top = 5 + (panel.Title.Length > 0 || yTicks.Multiplier.Length > 0 ? Lettering.Label + 2 : 0);
            double last = ShapedText.WidthOf(xTicks.Major[^1].Label, Lettering.Small) / 2;
            return new Margins(LabelRoom + (Lettering.WidthReserve * numbers) + FrameDrawing.NumberGap, top, Math.Max(6, last + 1), FrameDrawing.LabelDrop + 4);
        }
    }

    /// <summary>What draws the panel in a cell of the figure.</summary>
    /// <exception cref="ArgumentException">The cell is too small for the labels.</exception>
    public ImmutableArray<SceneElement> Draw(Box cell, Margins margins)
    {
        (Box main, Box below) = Frames(cell, margins);
        if (!(main.Width >= 30 && main.Height >= 30))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"a panel of {cell.Width} × {cell.Height} pt leaves a frame of {main.Width:0.#} × {main.Height:0.#} pt, expected at least 30 × 30"),
                nameof(cell));
        }

        double labelAt = cell.Left + Lettering.Label + 1;
        PlotFrame frame = new(main, x, y);
        ImmutableArray<Box> obstacles = [.. panel.Series.SelectMany(s => s.Obstacles(frame))];
        var drawn = ImmutableArray.CreateBuilder<SceneElement>();
        drawn.Add(new ClipGroup(main, [.. panel.Series.SelectMany(s => s.Draw(frame))]));
        drawn.AddRange(FrameDrawing.Sides(frame, xTicks, yTicks));
        drawn.AddRange(legend.Draw(frame, obstacles));
        drawn.AddRange(FrameDrawing.Beside(frame, panel.Y, yTicks, labelAt, 0));
        if (panel.Title.Length > 0)
        {
            drawn.Add(new TextLine(new(main.Left + (main.Width / 2), main.Top - 4), panel.Title)
            {
                Size = Lettering.Fitting(panel.Title, Lettering.Label, main.Width),
                Anchor = TextAnchor.Middle,
            });
        }

        PlotFrame lowest = frame;
        if (panel.Residuals is { } residuals && residualY is not null && residualTicks is not null)
        {
            lowest = new PlotFrame(below, x, residualY);
            ReferenceLine centre = ReferenceLine.Horizontal(residuals.Centre);
            drawn.Add(new ClipGroup(below, [.. centre.Draw(lowest), .. residuals.Series.SelectMany(s => s.Draw(lowest))]));
            drawn.AddRange(FrameDrawing.Sides(lowest, xTicks, residualTicks));
            drawn.AddRange(FrameDrawing.Beside(lowest, residuals.Y, residualTicks, labelAt, 10));
        }

        drawn.AddRange(FrameDrawing.Below(lowest, panel.X, xTicks));
        return drawn.ToImmutable();
    }

    private static double Widest(TickSet ticks) => ticks.Major.Max(t => ShapedText.WidthOf(t.Label, Lettering.Small));

    private AxisMap Vertical(Box frame)
    {
        AxisMap map = At(Headrooms[0]);
        if (panel.Y.Range is not null || panel.Legend is LegendPlacement.LowerLeft or LegendPlacement.LowerRight)
        {
            return map;
        }

        foreach (double headroom in Headrooms)
        {
            map = At(headroom);
            PlotFrame trial = new(frame, x, map);
            if (legend.Hidden(trial, [.. panel.Series.SelectMany(s => s.Obstacles(trial))]) == 0)
            {
                break;
            }
        }

        return map;

        AxisMap At(double headroom) => new(panel.Y.Scale, AutomaticRange.Vertical(panel.Y, panel.Series, headroom));
    }

    private (Box Main, Box Residuals) Frames(Box cell, Margins margins)
    {
        double left = cell.Left + margins.Left;
        double top = cell.Top + margins.Top;
        double width = cell.Width - margins.Left - margins.Right;
        double height = cell.Height - margins.Top - margins.Bottom;
        double lower = panel.Residuals is null ? 0 : ResidualShare * height;
        double gap = panel.Residuals is null ? 0 : ResidualGap;
        Box main = new(left, top, width, height - lower - gap);
        return (main, new Box(left, main.Bottom + gap, width, lower));
    }
}
