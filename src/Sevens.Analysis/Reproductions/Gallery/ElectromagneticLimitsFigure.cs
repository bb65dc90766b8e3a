using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>Charge radii and magnetic moments that experiments allow, a panel for each quantity, published ones and those that are recomputed.</summary>
internal static class ElectromagneticLimitsFigure
{
    private const double Apart = 0.15;
    private const double Widest = 13;

    /// <summary>The figure.</summary>
    /// <param name="radii">The title of each panel of charge radii, and of each experiment its name and the ids of the ends of its range, or the one id of the largest size.</param>
    /// <param name="moments">Of each experiment with an upper limit on a magnetic moment its name and the id of its row.</param>
    /// <param name="table">Where the numbers are found; an experiment without rows is left out.</param>
    public static Figure Of(IEnumerable<(string Title, (string Name, string[] Ids)[] Experiments)> radii, (string Name, string Id)[] moments, ReproductionResult table) => new()
    {
        Title = "Electromagnetic properties of neutrinos, 90 %",
        Footer = $"Sevens {table.SevensVersion}; COHERENT and Dresden-II from coherent scattering, the others from electrons",
        PanelWidth = 240,
        PanelHeight = 230,
        Columns = 3,
        Panels = [.. radii.Select(r => Radii(r.Title, r.Experiments, table)), Moments(moments, table)],
    };

    private static Panel Radii(string title, (string Name, string[] Ids)[] experiments, ReproductionResult table)
    {
        (string Name, ReproducedResult[] Rows)[] found = [.. experiments.Reverse().Select(e => (e.Name, table.Rows(e.Ids).ToArray())).Where(e => e.Item2.Length > 0)];
        return new Panel
        {
            Title = title,
            X = new PlotAxis("⟨r²⟩", "10⁻³² cm²") { Range = new AxisRange(-Widest, Widest) },
            Y = Names(found.Select(f => f.Name)),
            Legend = LegendPlacement.None,
            Series =
            [
                ReferenceLine.Vertical(0),
                .. Bars("published", [.. found.Select((f, i) => (Ends(f.Rows, r => r.Published), i + 1 + Apart))], Colour.Black),
                .. Bars("ours", [.. found.Select((f, i) => (Ends(f.Rows, r => r.Ours), i + 1 - Apart))], Palette.Vermillion),
            ],
        };
    }

    private static Panel Moments((string Name, string Id)[] experiments, ReproductionResult table)
    {
        (string Name, ReproducedResult Row)[] found = [.. experiments.Reverse().SelectMany(e => table.Rows(e.Id).Select(row => (e.Name, row)))];
        return new Panel
        {
            Title = "Magnetic moments, upper limits",
            X = new PlotAxis("μ", "10⁻¹¹ μ_{B}") { Scale = AxisScale.Logarithmic, Range = new AxisRange(0.3, 1000) },
            Y = Names(found.Select(f => f.Name)),
            Legend = LegendPlacement.UpperRight,
            Series =
            [
                .. Points("published", [.. found.Select((f, i) => ((double?)f.Row.Published, i + 1 + Apart))], Colour.Black),
                .. Points("ours", [.. found.Select((f, i) => (f.Row.Ours, i + 1 - Apart))], Palette.Vermillion),
            ],
        };
    }

    private static PlotAxis Names(IEnumerable<string> names)
    {
        ImmutableArray<string> all = [.. names];
        return new PlotAxis(string.Empty) { Categories = all, Range = new AxisRange(0.4, all.Length + 0.6) };
    }

    private static (double Lower, double Upper)? Ends(ReproducedResult[] rows, Func<ReproducedResult, double?> number) => rows.Select(number).ToArray() switch
    {
        [{ } size] => (-size, size),
        [{ } lower, { } upper] => (lower, upper),
        _ => null,
    };

    private static IEnumerable<PlotSeries> Bars(string name, ImmutableArray<((double Lower, double Upper)? Ends, double Height)> bars, Colour colour)
    {
        ((double Lower, double Upper) Ends, double Height)[] known = [.. bars.Where(b => b.Ends is not null).Select(b => (b.Ends!.Value, b.Height))];
        return known.Length == 0
            ? []
            : [new DataPoints(name, [.. known.Select(b => (b.Ends.Lower + b.Ends.Upper) / 2)], [.. known.Select(b => b.Height)])
            {
                HalfWidths = [.. known.Select(b => (b.Ends.Upper - b.Ends.Lower) / 2)],
                Colour = colour,
            }];
    }

    private static IEnumerable<PlotSeries> Points(string name, ImmutableArray<(double? Limit, double Height)> points, Colour colour)
    {
        (double Limit, double Height)[] known = [.. points.Where(p => p.Limit is not null).Select(p => (p.Limit!.Value, p.Height))];
        return known.Length == 0 ? [] : [new DataPoints(name, [.. known.Select(p => p.Limit)], [.. known.Select(p => p.Height)]) { Colour = colour }];
    }
}
