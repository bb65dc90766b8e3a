using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>sin²θ_W against the momentum transfer at which it was measured: published values, ours beside them, and atomic parity violation.</summary>
internal static class MixingAngleScaleFigure
{
    // PDG: at zero momentum transfer and at the mass of the Z boson.
    private const double AtZero = 0.23857;
    private const double AtZ = 0.23121;
    private const double ZMassMeV = 91188;
    private const double AtomMeV = 2.4;
    private const double Beside = 1.12;

    /// <summary>The figure.</summary>
    /// <param name="atom">The entry of atomic parity violation.</param>
    /// <param name="points">The name of each measurement, its typical momentum transfer in MeV, and the id of its row.</param>
    /// <param name="table">Where the values are found.</param>
    public static Figure Of(ShowResult atom, IEnumerable<(string Name, double MomentumMeV, string Id)> points, ReproductionResult table)
    {
        (double MomentumMeV, ReproducedResult Row)[] rows = [.. points.SelectMany(p => table.Rows(p.Id).Select(row => (p.MomentumMeV, row)))];
        JsonObject angle = atom.Definition["derived"]!["weakMixingAngle"]!.AsObject();
        return new Figure
        {
            Title = "Weak mixing angle against momentum transfer",
            Footer = $"Sevens {table.SevensVersion}; near 50 MeV: {string.Join(", ", points.Select(p => p.Name))}",
            PanelWidth = 420,
            PanelHeight = 280,
            Panels =
            [
                new Panel
                {
                    X = new PlotAxis("Momentum transfer", "MeV") { Scale = AxisScale.Logarithmic, Range = new AxisRange(1, 2 * ZMassMeV) },
                    Y = new PlotAxis("sin²θ_{W}") { Range = new AxisRange(0.1, 0.36) },
                    Legend = LegendPlacement.UpperRight,
                    Series =
                    [
                        new Curve("Standard Model, without the running between", [1, AtomMeV, 100], [AtZero, AtZero, AtZero]) { Stroke = new Stroke(Palette.Grey, 1.4) },
                        new DataPoints("Z boson", [ZMassMeV], [AtZ]) { Colour = Palette.Green },
                        new DataPoints("atomic parity violation", [AtomMeV], [angle["value"]!.GetValue<double>()]) { ErrorsBelow = [angle["sigma"]!.GetValue<double>()], ErrorsAbove = [angle["sigma"]!.GetValue<double>()], Colour = Palette.Purple },
                        .. Points("published", [.. rows.Select(r => (r.MomentumMeV, r.Row.Published, r.Row.PublishedErrorDown ?? 0, r.Row.PublishedErrorUp ?? 0))], Colour.Black),
                        .. Points("ours", [.. rows.Where(r => r.Row.Ours is not null).Select(r => (Beside * r.MomentumMeV, r.Row.Ours!.Value, r.Row.OursError ?? 0, r.Row.OursError ?? 0))], Palette.Vermillion),
                    ],
                },
            ],
        };
    }

    private static IEnumerable<PlotSeries> Points(string name, ImmutableArray<(double Momentum, double Value, double Below, double Above)> points, Colour colour) => points.IsEmpty
        ? []
        : [new DataPoints(name, [.. points.Select(p => p.Momentum)], [.. points.Select(p => p.Value)])
        {
            ErrorsBelow = [.. points.Select(p => p.Below)],
            ErrorsAbove = [.. points.Select(p => p.Above)],
            Colour = colour,
        }];
}
