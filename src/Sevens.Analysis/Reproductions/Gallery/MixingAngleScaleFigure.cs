using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Sevens.Analysis.Figures;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;
using Sevens.Physics.Constants;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>
/// sin²θ_W against the momentum transfer: the running of the Standard Model with what coherent scattering measured, published and ours, and closer by with atoms, electrons and the Z boson.
/// </summary>
internal static class MixingAngleScaleFigure
{
    private const string Parameter = "sin2_theta_w";
    private const double AtomMeV = 2.4;
    private const double Beside = 1.12;
    private const string StandardModel = "Standard Model";
    private static readonly ImmutableArray<Colour> Colours = [Palette.Purple, Palette.Orange, Palette.SkyBlue];

    /// <summary>The figure.</summary>
    /// <param name="running">The running, the entries of measurements, and fits of experiments without published rows.</param>
    /// <param name="points">The name of each measurement, its typical momentum transfer in MeV, and the id of its row.</param>
    /// <param name="fitted">The name of each experiment that is fitted, its title and its typical momentum transfer in MeV.</param>
    /// <param name="precise">The titles of the entries, in their order, and by which factor they stand aside of their momentum transfer.</param>
    /// <param name="table">Where the values are found.</param>
    public static Figure Of(
        ImmutableArray<VerbResult> running,
        ImmutableArray<(string Name, double MomentumMeV, string Id)> points,
        ImmutableArray<(string Experiment, string Title, double MomentumMeV)> fitted,
        ImmutableArray<(string Title, double Aside)> precise,
        ReproductionResult table)
    {
        MixingAngleResult angle = running.OfType<MixingAngleResult>().Single();
        (double MomentumMeV, ReproducedResult Row)[] rows = [.. points.SelectMany(p => table.Rows(p.Id).Select(row => (p.MomentumMeV, row)))];
        (string Title, double MomentumMeV, FitParameter Parameter)[] fits =
        [
            .. fitted.SelectMany(f => running.OfType<FitReport>().Where(r => r.Events.ContainsKey(f.Experiment))
                .Select(r => (f.Title, f.MomentumMeV, r.Parameters.Single(p => string.Equals(p.Name, Parameter, StringComparison.Ordinal))))),
        ];
        return new Figure
        {
            Title = "Weak mixing angle against momentum transfer",
            Footer = $"Sevens {table.SevensVersion}; left panel, from left to right: {string.Join(", ", fits.Select(f => f.Title).Concat(points.Select(p => p.Name)))}",
            PanelWidth = 330,
            PanelHeight = 280,
            Panels =
            [
                new Panel
                {
                    X = new PlotAxis("Momentum transfer", "MeV") { Scale = AxisScale.Logarithmic, Range = new AxisRange(1, 1000) },
                    Y = new PlotAxis("sin²θ_{W}") { Range = new AxisRange(0.1, 0.4) },
                    Legend = LegendPlacement.UpperRight,
                    Series =
                    [
                        MixingAngleFigure.Curve(angle, StandardModel)!,
                        .. Points("published", [.. rows.Select(r => (r.MomentumMeV, r.Row.Published, r.Row.PublishedErrorDown ?? 0, r.Row.PublishedErrorUp ?? 0))], Colour.Black),
                        .. Points(
                            "ours",
                            [
                                .. fits.Select(f => (f.MomentumMeV, f.Parameter.Value!.Value, (f.Parameter.Value - f.Parameter.Lower) ?? 0, (f.Parameter.Upper - f.Parameter.Value) ?? 0)),
                                .. rows.Where(r => r.Row.Ours is not null).Select(r => (Beside * r.MomentumMeV, r.Row.Ours!.Value, r.Row.OursError ?? 0, r.Row.OursError ?? 0)),
                            ],
                            Palette.Vermillion),
                    ],
                },
                new Panel
                {
                    X = new PlotAxis("Momentum transfer", "MeV") { Scale = AxisScale.Logarithmic, Range = new AxisRange(0.1, 1e6) },
                    Y = new PlotAxis("sin²θ_{W}") { Range = new AxisRange(0.228, 0.246) },
                    Legend = LegendPlacement.LowerLeft,
                    Series =
                    [
                        MixingAngleFigure.Curve(angle, StandardModel)!,
                        .. running.OfType<ShowResult>().Zip(precise).SelectMany((entry, i) => Precise(entry.Second, entry.First, Colours[i])),
                        new DataPoints("Z boson, from which it runs", [PhysicalConstants.ZMass], [angle.AtZ]) { Colour = Palette.Green },
                    ],
                },
            ],
        };
    }

    /// <summary>An entry of the catalog at the momentum transfer that it states; atoms state none.</summary>
    private static IEnumerable<PlotSeries> Precise((string Title, double Aside) drawn, ShowResult entry, Colour colour)
    {
        JsonNode derived = entry.Definition["derived"]!;
        double sigma = Number(derived["weakMixingAngle"]!["sigma"]);
        double momentum = derived["momentumTransferMeV"] is { } stated ? Number(stated) : AtomMeV;
        return Points(drawn.Title, [(drawn.Aside * momentum, Number(derived["weakMixingAngle"]!["value"]), sigma, sigma)], colour);
    }

    private static double Number(JsonNode? node) => node!.GetValue<double>();

    private static IEnumerable<PlotSeries> Points(string name, ImmutableArray<(double Momentum, double Value, double Below, double Above)> points, Colour colour) => points.IsEmpty
        ? []
        : [new DataPoints(name, [.. points.Select(p => p.Momentum)], [.. points.Select(p => p.Value)])
        {
            ErrorsBelow = [.. points.Select(p => p.Below)],
            ErrorsAbove = [.. points.Select(p => p.Above)],
            Colour = colour,
        }];
}
