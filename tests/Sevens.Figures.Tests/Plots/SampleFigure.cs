using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Figures.Tests.Plots;

internal static class SampleFigure
{
    private static readonly double[] Edges = [0, 1, 2, 4, 8];
    private static readonly double[] Middles = [0.5, 1.5, 3, 6];
    private static readonly double[] HalfBins = [0.5, 0.5, 1, 2];
    private static readonly double[] Ones = [1, 1, 1, 1];

    /// <summary>Two panels with all kinds of series.</summary>
    public static Scene TwoPanels { get; } = Build();

    public static Scene Build() => FigureLayout.Compose(new Figure
    {
        Title = "Two panels",
        Panels = [Binned(), Binned() with { Y = new PlotAxis("Counts", "1/µs") { Scale = AxisScale.Logarithmic } }],
        Footer = "invented numbers",
    });

    /// <summary>A stack of 10 + 5, 20 + 5, … with data and residuals.</summary>
    public static Panel Binned() => new()
    {
        X = new PlotAxis("Time", "µs"),
        Y = new PlotAxis("Counts", "1/µs"),
        Series =
        [
            new StackedHistograms(Edges, [new HistogramComponent("Background", [10, 20, 10, 5]), new HistogramComponent("CEνNS", [5, 5, 5, 5])]),
            new HistogramOutline("Fit", Edges, [15, 25, 15, 10]),
            new Band("±1σ", Edges, [14, 14, 14, 14, 14], [16, 16, 16, 16, 16]),
            new Curve("Curve", [0, 8], [30, 3]),
            new DataPoints("Data", Middles, [14, 27, 0, 9]) { HalfWidths = HalfBins, ErrorsBelow = [3, 4, 0, 3], ErrorsAbove = [4, 5, 1.8, 4] },
            ReferenceLine.Vertical(3),
        ],
        Residuals = new ResidualPanel
        {
            Y = new PlotAxis("(data − fit)/√fit"),
            Series = [new DataPoints(string.Empty, Middles, [-0.26, 0.4, -3.87, -0.32]) { ErrorsBelow = Ones, ErrorsAbove = Ones }],
        },
    };
}
