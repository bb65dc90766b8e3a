using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>Errors of the signal by source, published beside ours, a panel for each data set.</summary>
internal static class SystematicsFigure
{
    private const double Apart = 0.15;

    /// <summary>The figure.</summary>
    /// <param name="title">The title of the figure.</param>
    /// <param name="panels">The title of each panel, and of each source its name and the id of its row.</param>
    /// <param name="table">Where the errors are found; a source without one is left out.</param>
    public static Figure Of(string title, IEnumerable<(string Title, (string Name, string Id)[] Sources)> panels, ReproductionResult table) => new()
    {
        Title = title,
        Footer = $"Sevens {table.SevensVersion}; sources without a point of ours are numbers of a table, of which no variation is released",
        PanelWidth = 260,
        PanelHeight = 210,
        Columns = 3,
        Panels = [.. panels.Select((p, i) => Panel(p.Title, p.Sources, table, i == 1 ? LegendPlacement.UpperRight : LegendPlacement.None))],
    };

    private static Panel Panel(string title, (string Name, string Id)[] sources, ReproductionResult table, LegendPlacement legend)
    {
        (string Name, ReproducedResult Row)[] found = [.. sources.Reverse().SelectMany(s => table.Rows(s.Id).Select(row => (s.Name, row)))];
        (double Error, double Height)[] published = [.. found.Select((f, i) => (f.Row.Published, i + 1 + Apart))];
        (double Error, double Height)[] ours = [.. found.Select((f, i) => (f.Row.Ours ?? double.NaN, i + 1 - Apart)).Where(o => double.IsFinite(o.Item1))];
        return new Panel
        {
            Title = title,
            X = new PlotAxis("Error of the signal", "%") { Range = new AxisRange(0, 1.15 * published.Concat(ours).Max(p => p.Error)) },
            Y = new PlotAxis(string.Empty) { Categories = [.. found.Select(f => f.Name)], Range = new AxisRange(0.4, found.Length + 0.6) },
            Legend = legend,
            Series = [.. Points("published", published, Colour.Black), .. Points("ours", ours, Palette.Vermillion)],
        };
    }

    private static IEnumerable<PlotSeries> Points(string name, (double Error, double Height)[] points, Colour colour) =>
        points.Length == 0 ? [] : [new DataPoints(name, [.. points.Select(p => p.Error)], [.. points.Select(p => p.Height)]) { Colour = colour }];
}
