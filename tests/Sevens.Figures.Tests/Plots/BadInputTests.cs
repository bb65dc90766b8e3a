using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Tests.Plots;

public class BadInputTests
{
    private static readonly double[] Edges = [0, 1, 2];

    [Fact]
    public void Numbers_must_be_finite() => Refused("number 1 is NaN", () => new Curve("c", [0, 1], [0, double.NaN]));

    [Fact]
    public void Edges_must_increase() => Refused("found 2 and then 1", () => new HistogramOutline("h", [0, 2, 1], [1, 1]));

    [Fact]
    public void There_must_be_one_value_per_bin() => Refused("found 3, expected 2", () => new HistogramOutline("h", Edges, [1, 2, 3]));

    [Fact]
    public void Lengths_must_agree() => Refused("found 1, expected 2", () => new DataPoints("d", [1, 2], [1]));

    [Fact]
    public void Errors_must_not_be_negative() => Refused("number 0 is -1", () => new DataPoints("d", [1], [1]) { ErrorsBelow = [-1] });

    [Fact]
    public void Stacked_values_must_not_be_negative() => Refused("'NIN'", () => new StackedHistograms(Edges, [new HistogramComponent("NIN", [1, -2])]));

    [Fact]
    public void A_stack_needs_a_component() => Refused("no components", () => new StackedHistograms(Edges, []));

    [Fact]
    public void The_sides_of_a_band_must_not_cross() => Refused("from 3 to 2", () => new Band("b", [0, 1], [1, 3], [2, 2]));

    [Fact]
    public void A_reference_line_needs_a_place() => Refused("NaN", () => ReferenceLine.Horizontal(double.NaN));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(1e12, 1e12 + 1)]
    [InlineData(0, 1e-300)]
    public void A_range_must_increase_by_more_than_rounding(double lower, double upper) =>
        Refused(FormattableString.Invariant($"{lower} to {upper}"), () => new AxisRange(lower, upper));

    [Fact]
    public void A_logarithmic_axis_needs_a_positive_range()
    {
        PlotAxis axis = new("Energy") { Scale = AxisScale.Logarithmic, Range = new AxisRange(-1, 1) };
        Refused("'Energy' is logarithmic and its range is -1 to 1", () => Compose(axis, new PlotAxis("y"), new HistogramOutline("h", Edges, [1, 2])));
    }

    [Fact]
    public void A_logarithmic_axis_needs_positive_numbers()
    {
        PlotAxis axis = new("Counts") { Scale = AxisScale.Logarithmic };
        Refused("highest value is 0", () => Compose(new PlotAxis("x"), axis, new HistogramOutline("h", Edges, [0, 0])));
        Refused("begin at 0", () => Compose(axis, new PlotAxis("y"), new HistogramOutline("h", Edges, [1, 1])));
    }

    [Fact]
    public void There_must_be_something_to_draw()
    {
        Refused("no panels", () => FigureLayout.Compose(new Figure { Panels = [] }));
        Refused("no series", () => Compose(new PlotAxis("x"), new PlotAxis("y")));
        Refused("no series with values", () => Compose(new PlotAxis("x"), new PlotAxis("y"), ReferenceLine.Vertical(1)));
    }

    [Fact]
    public void A_panel_must_have_room() => Refused("at least 30", () => FigureLayout.Compose(new Figure { Panels = [SampleFigure.Binned()], PanelWidth = 60 }));

    [Fact]
    public void Columns_must_be_positive() => Refused("0 columns", () => FigureLayout.Compose(new Figure { Panels = [SampleFigure.Binned()], Columns = 0 }));

    private static Scene Compose(PlotAxis x, PlotAxis y, params PlotSeries[] series) =>
        FigureLayout.Compose(new Figure { Panels = [new Panel { X = x, Y = y, Series = [.. series] }] });

    private static void Refused(string found, Func<object> action) => Assert.Contains(found, Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal);
}
