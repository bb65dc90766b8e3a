using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Figures;

/// <summary>Significance and errors over what is varied, or lines of equal merit over two keys.</summary>
internal static class ProjectionFigure
{
    /// <summary>Where the largest and smallest number differ by more, a linear axis would flatten the smaller ones.</summary>
    private const double LogarithmicFrom = 30;

    private static readonly ImmutableArray<Colour> Colours = [Palette.Blue, Palette.Vermillion, Palette.Green, Palette.Orange, Palette.Purple, Palette.SkyBlue];

    /// <summary>The figure of a projection; null where nothing is varied.</summary>
    public static Figure? Of(ProjectionReport result) => result.Vary.Length switch
    {
        0 => null,
        1 => new Figure { Title = Title(result), Footer = Footer(result), Panels = Curves(result) },
        _ => result.Best is { Contours.IsEmpty: false } ? new Figure { Title = Title(result), Footer = Footer(result), Panels = [Map(result)] } : null,
    };

    private static string Title(ProjectionReport result) => string.Join(" + ", result.Experiments.Select(e => e.Name));

    private static string Footer(ProjectionReport result) =>
        $"Sevens {result.SevensVersion}, convention {result.Convention}; expected data{(result.Experiments.Any(e => e.SignalOnly) ? "; SIGNAL ONLY: no background stated" : string.Empty)}";

    private static ImmutableArray<Panel> Curves(ProjectionReport result) =>
    [
        .. Lines(result, "Significance", "σ", ("significance", p => p.Significance, new Stroke(Palette.Blue, 1.1))),
        .. result.Base.Parameters.SelectMany((parameter, i) => Lines(
            result,
            $"Error of {parameter.Name}",
            string.Empty,
            ("whole", p => p.Parameters[i].Error, new Stroke(Palette.Blue, 1.1)),
            ("statistical", p => p.Parameters[i].Statistical, new Stroke(Palette.Vermillion, 1.1, LinePattern.Dashed)),
            ("systematic", p => p.Parameters[i].Systematic is > 0 and var s ? s : null, new Stroke(Palette.Green, 1.1, LinePattern.Dashed)))),
    ];

    /// <summary>A panel with the lines that have two points or more; none where no line has.</summary>
    private static IEnumerable<Panel> Lines(ProjectionReport result, string label, string unit, params (string Name, Func<ProjectionPoint, double?> Y, Stroke Stroke)[] lines)
    {
        (string Name, Stroke Stroke, (double X, double Y)[] Points)[] drawn =
        [
            .. lines.Select(l => (l.Name, l.Stroke, Points(result, l.Y))).Where(l => l.Item3.Length > 1),
        ];
        if (drawn.Length > 0)
        {
            yield return new Panel
            {
                X = Axis(result.Vary[0]),
                Y = new PlotAxis(label, unit) { Scale = Scale([.. drawn.SelectMany(l => l.Points.Select(p => p.Y))]) },
                Series = [.. drawn.Select(l => new Curve(l.Name, [.. l.Points.Select(p => p.X)], [.. l.Points.Select(p => p.Y)]) { Stroke = l.Stroke })],
                Legend = lines.Length > 1 ? LegendPlacement.Best : LegendPlacement.None,
            };
        }
    }

    private static (double X, double Y)[] Points(ProjectionReport result, Func<ProjectionPoint, double?> y) =>
        [.. result.Points.Where(p => y(p) is not null).Select(p => (p.At[0], y(p)!.Value)).OrderBy(p => p.Item1)];

    private static Panel Map(ProjectionReport result) => new()
    {
        X = Axis(result.Vary[0]),
        Y = Axis(result.Vary[1]),
        Series =
        [
            .. result.Best!.Contours.SelectMany((c, i) => c.Polylines.Where(line => line.Length > 1).Select((line, k) => new Curve(
                k == 0 ? $"{result.Best.Merit} {c.Value.ToString("G3", CultureInfo.InvariantCulture)}" : string.Empty, [.. line.Select(p => p[0])], [.. line.Select(p => p[1])])
            {
                Stroke = new Stroke(Colours[i % Colours.Length], 1.1),
            })),
            new DataPoints("best", [result.Best.At[0]], [result.Best.At[1]]),
        ],
    };

    private static PlotAxis Axis(ProjectionAxis axis) => new(axis.Key, axis.Unit) { Scale = Scale([.. axis.Values]), Range = axis.Values.Length > 1 ? new AxisRange(axis.Values.Min(), axis.Values.Max()) : null };

    private static AxisScale Scale(double[] values) => values.Min() > 0 && values.Max() > LogarithmicFrom * values.Min() ? AxisScale.Logarithmic : AxisScale.Linear;
}
