using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Tests.Plots;

public class FigureLayoutTests
{
    private static readonly AxisRange Ten = new(0, 10);

    [Fact]
    public void A_point_lies_where_its_numbers_say()
    {
        Scene scene = FigureLayout.Compose(new Figure { Panels = [Panel(new DataPoints("", [2.5], [7.5]))] });
        Box frame = Assert.Single(Frames(scene));
        Circle marker = Assert.Single(Clipped(scene).OfType<Circle>());
        Assert.Equal(frame.Left + (frame.Width / 4), marker.Centre.X, 9);
        Assert.Equal(frame.Top + (frame.Height / 4), marker.Centre.Y, 9);
    }

    [Fact]
    public void A_point_on_logarithmic_axes_lies_where_its_logarithms_say()
    {
        Panel panel = new()
        {
            X = new PlotAxis("x") { Scale = AxisScale.Logarithmic, Range = new AxisRange(1, 1e4) },
            Y = new PlotAxis("y") { Scale = AxisScale.Logarithmic, Range = new AxisRange(0.01, 100) },
            Series = [new DataPoints("", [10], [1])],
        };
        Scene scene = FigureLayout.Compose(new Figure { Panels = [panel] });
        Box frame = Assert.Single(Frames(scene));
        Circle marker = Assert.Single(Clipped(scene).OfType<Circle>());
        Assert.Equal(frame.Left + (frame.Width / 4), marker.Centre.X, 9);
        Assert.Equal(frame.Top + (frame.Height / 2), marker.Centre.Y, 9);
    }

    [Fact]
    public void Layers_of_a_stack_reach_their_cumulated_heights()
    {
        StackedHistograms stack = new([0, 4, 10], [new HistogramComponent("a", [2, 1]), new HistogramComponent("b", [3, 4])]);
        Scene scene = FigureLayout.Compose(new Figure { Panels = [Panel(stack) with { Legend = LegendPlacement.None }] });
        Box frame = Assert.Single(Frames(scene));
        Polygon[] layers = [.. Clipped(scene).OfType<Polygon>()];

        // The top layer comes first, and reaches 5 in both bins of an axis from 0 to 10; the bins meet at 4 of 10.
        Assert.Equal(2, layers.Length);
        Assert.Equal([0.5, 0.5, 0.5, 0.5, 0, 0], layers[0].Points.Select(p => Math.Round((frame.Bottom - p.Y) / frame.Height, 9)));
        Assert.Equal([0.2, 0.2, 0.1, 0.1, 0, 0], layers[1].Points.Select(p => Math.Round((frame.Bottom - p.Y) / frame.Height, 9)));
        Assert.Equal([0, 0.4, 0.4, 1, 1, 0], layers[1].Points.Select(p => Math.Round((p.X - frame.Left) / frame.Width, 9)));
    }

    [Fact]
    public void Frames_side_by_side_are_aligned_and_residuals_share_the_horizontal_axis()
    {
        Box[] frames = Frames(SampleFigure.TwoPanels);
        Assert.Equal(4, frames.Length);
        Assert.Equal(frames[0].Top, frames[2].Top);
        Assert.Equal(frames[0].Height, frames[2].Height);
        Assert.Equal((frames[0].Left, frames[0].Width), (frames[1].Left, frames[1].Width));
        Assert.True(frames[1].Top > frames[0].Bottom);
        Assert.All(frames, f => Assert.True(f.Left > 0 && f.Right < SampleFigure.TwoPanels.Width && f.Bottom < SampleFigure.TwoPanels.Height));
    }

    [Fact]
    public void An_automatic_range_makes_room_for_the_legend()
    {
        // A filled histogram that is as high everywhere leaves no free corner.
        StackedHistograms flat = new([0, 10], [new HistogramComponent("Flat", [5])]);
        Scene scene = FigureLayout.Compose(new Figure { Panels = [Panel(flat) with { Y = new PlotAxis("y") }] });
        TextLine name = Assert.Single(scene.Elements.OfType<TextLine>(), t => t.Content.Equals("Flat", StringComparison.Ordinal));
        double top = Clipped(scene).OfType<Polygon>().SelectMany(p => p.Points).Min(p => p.Y);
        Assert.True(name.At.Y < top, $"name at {name.At.Y}, histogram up to {top}");
    }

    [Theory]
    [InlineData(9, 9, LegendCorner.Left, LegendCorner.Upper)]
    [InlineData(1, 1, LegendCorner.Right, LegendCorner.Upper)]
    public void The_legend_avoids_the_data(double x, double y, LegendCorner horizontal, LegendCorner vertical)
    {
        Scene scene = FigureLayout.Compose(new Figure { Panels = [Panel(new DataPoints("Data", [x], [y]))] });
        Box frame = Assert.Single(Frames(scene));
        TextLine name = Assert.Single(scene.Elements.OfType<TextLine>(), t => t.Content.Equals("Data", StringComparison.Ordinal));
        Assert.Equal(horizontal, name.At.X < frame.Left + (frame.Width / 2) ? LegendCorner.Left : LegendCorner.Right);
        Assert.Equal(vertical, name.At.Y < frame.Top + (frame.Height / 2) ? LegendCorner.Upper : LegendCorner.Lower);
    }

    [Fact]
    public void A_long_name_takes_several_lines_and_stays_in_the_frame()
    {
        Scene scene = FigureLayout.Compose(new Figure { Panels = [Panel(new DataPoints(string.Join(' ', Enumerable.Repeat("name", 20)), [1], [1]))] });
        Box frame = Assert.Single(Frames(scene));
        TextLine[] lines = [.. scene.Elements.OfType<TextLine>().Where(t => t.Content.StartsWith("name", StringComparison.Ordinal))];
        Assert.True(lines.Length > 1);
        Assert.All(lines, line => Assert.InRange(line.At.X, frame.Left, frame.Right));
    }

    [Fact]
    public void A_long_footer_is_broken_into_lines_that_fit()
    {
        string words = string.Join(' ', Enumerable.Repeat("provenance", 20));
        Scene scene = FigureLayout.Compose(new Figure { Panels = [Panel(new DataPoints("", [1], [1]))], Footer = words });
        string[] lines = [.. scene.Elements.OfType<TextLine>().Where(t => t.Content.StartsWith("provenance", StringComparison.Ordinal)).Select(t => t.Content)];
        Assert.True(lines.Length > 1);
        Assert.Equal(words, string.Join(' ', lines));
    }

    [Fact]
    public void Everything_written_stays_on_the_page()
    {
        Scene scene = SampleFigure.TwoPanels;
        Assert.All(scene.Elements.OfType<TextLine>(), t => Assert.True(t.At.X >= 0 && t.At.X <= scene.Width && t.At.Y > 0 && t.At.Y < scene.Height, t.Content));
    }

    public enum LegendCorner
    {
        Left,
        Right,
        Upper,
        Lower,
    }

    private static Panel Panel(PlotSeries series) => new() { X = new PlotAxis("x") { Range = Ten }, Y = new PlotAxis("y") { Range = Ten }, Series = [series] };

    private static Box[] Frames(Scene scene) => [.. scene.Elements.OfType<Rectangle>().Where(r => r.Fill is null).Select(r => r.Box)];

    private static IEnumerable<SceneElement> Clipped(Scene scene) => scene.Elements.OfType<ClipGroup>().SelectMany(g => g.Elements);
}
