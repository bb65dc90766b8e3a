using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>The first border of the excluded couplings of a light boson along its mass, a panel for each model; published limits stand where they hold, at the light and the heavy end.</summary>
internal static class CouplingLimitsFigure
{
    private static readonly ImmutableArray<Colour> Colours = [Palette.Blue, Palette.Vermillion, Palette.Green];

    /// <summary>The figure.</summary>
    /// <param name="title">The title of the figure.</param>
    /// <param name="panels">The title of each panel, the couplings that (g − 2) of the muon asks for, and of each of its curves the name, the scans over g by mass in MeV, and the beginning of the ids of its published rows.</param>
    /// <param name="table">Where published limits are found.</param>
    public static Figure Of(string title, IEnumerable<(string Title, CouplingBand? MuonAnomaly, ImmutableArray<(string Name, ImmutableArray<(double Mass, ScanReport Scan)> Scans, string Published)> Curves)> panels, ReproductionResult table) => new()
    {
        Title = title,
        Footer = $"Sevens {table.SevensVersion}; points: published limits for a light boson (10 keV) and, as g/M, for a heavy one (100 GeV)",
        PanelWidth = 260,
        PanelHeight = 260,
        Columns = 3,
        Panels = [.. panels.Select((p, i) => Panel(p.Title, p.MuonAnomaly, p.Curves, table, i == 0 ? LegendPlacement.UpperLeft : LegendPlacement.None))],
    };

    private static Panel Panel(string title, CouplingBand? anomaly, ImmutableArray<(string Name, ImmutableArray<(double Mass, ScanReport Scan)> Scans, string Published)> curves, ReproductionResult table, LegendPlacement legend) => new()
    {
        Title = title,
        X = new PlotAxis("Mass of the boson", "MeV") { Scale = AxisScale.Logarithmic },
        Y = new PlotAxis("Upper limit on g") { Scale = AxisScale.Logarithmic },
        Legend = legend,
        Series = [.. Anomaly(anomaly), .. curves.SelectMany((c, i) => Series(c.Name, c.Scans, c.Published, Colours[i], table))],
    };

    private static IEnumerable<PlotSeries> Anomaly(CouplingBand? band) => band is null ? [] : [new Band("(g − 2)_{μ}, 2021, ±2σ", band.At, band.Lower, band.Upper) { Fill = Palette.Yellow, Opacity = 0.7 }];

    private static IEnumerable<PlotSeries> Series(string name, ImmutableArray<(double Mass, ScanReport Scan)> scans, string published, Colour colour, ReproductionResult table)
    {
        (double Mass, double Coupling)[] ours = [.. scans.Where(s => !s.Scan.Contours[0].Polylines.IsEmpty).Select(s => (s.Mass, s.Scan.Contours[0].Polylines[0][0][0]))];
        yield return new Curve(name, [.. ours.Select(p => p.Mass)], [.. ours.Select(p => p.Coupling)]) { Stroke = new Stroke(colour, 1.1) };
        foreach (ReproducedResult light in table.Rows($"{published}-light"))
        {
            yield return Point(ours[0].Mass, light.Published * Factor(light.Unit!));
        }

        foreach (ReproducedResult heavy in table.Rows($"{published}-heavy"))
        {
            const double GeVPerMeV = 1e-3;
            yield return Point(ours[^1].Mass, heavy.Published * Factor(heavy.Unit!) * GeVPerMeV * ours[^1].Mass);
        }

        DataPoints Point(double mass, double coupling) => new(string.Empty, [mass], [coupling]) { Colour = colour };
    }

    /// <summary>The power of ten before a unit such as <c>1e-3/GeV</c>.</summary>
    private static double Factor(string unit) => double.Parse(unit.Split('/')[0], NumberStyles.Float, CultureInfo.InvariantCulture);
}
