using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Figures;

/// <summary>Spectra of one source or of several on one plot, timing of pulsed ones, and facilities by power, duty factor and flux.</summary>
internal static class FluxFigure
{
    private static readonly ImmutableArray<Colour> Markers = [.. Palette.Cycle, Colour.Black];
    private static readonly ImmutableArray<LinePattern> Patterns = [LinePattern.Solid, LinePattern.Dashed, LinePattern.Dotted, LinePattern.DashDotted];

    public static IEnumerable<(string Name, Figure Figure)> Of(FluxResult result)
    {
        if (result.Sources.Any(s => s.Components.Any(c => Points(result, c).Length > 1)))
        {
            yield return ("flux-spectra", Spectra(result));
        }

        if (result.Sources.Any(s => s.Timing is not null))
        {
            yield return ("flux-timing", Timing(result));
        }

        SourceFlux[] facilities = [.. result.Sources.Where(s => s.Facility is { DutyFactor: not null, PowerMW: not null })];
        if (facilities.Length > 1)
        {
            yield return ("flux-facilities", Facilities(result, facilities));
        }
    }

    private static Figure Spectra(FluxResult result)
    {
        AxisScale scale = result.Sources.Length == 1 ? AxisScale.Linear : AxisScale.Logarithmic;
        return new Figure
        {
            Title = Title(result),
            Footer = $"{(scale == AxisScale.Linear ? "The height of lines shows only their ratio" : "Lines in cm^{−2} s^{−1}")}. {Footer(result)}",
            PanelWidth = 400,
            PanelHeight = 300,
            Panels =
            [
                new Panel
                {
                    X = new PlotAxis("Neutrino energy", "MeV") { Scale = scale },
                    Y = new PlotAxis("Flux", "cm^{−2} s^{−1} MeV^{−1}") { Scale = scale },
                    Series = [.. result.Sources.SelectMany((s, i) => (result.Sources.Length == 1 ? [.. s.Components] : FlavoursTogether(s)).SelectMany((c, k) => Component(result, s, c, i, k)))],
                },
            ],
        };
    }

    /// <summary>Among other sources a branch or element is one curve, the sum over the flavours it arrives as; prompt and delayed neutrinos stay apart.</summary>
    private static SourceFluxComponent[] FlavoursTogether(SourceFlux source) =>
    [
        .. source.Components
            .GroupBy(c => (Branch: c.Name.Replace(c.Flavour, string.Empty, StringComparison.Ordinal).Trim(), c.Phase, c.Shape, Line: c.Shape is "line" ? c.EndPointMeV : 0))
            .Select(g => g.First() with
            {
                FluxPerCm2PerS = g.Sum(c => c.FluxPerCm2PerS),
                Spectrum = [.. Enumerable.Range(0, g.First().Spectrum.Length).Select(i => g.Sum(c => c.Spectrum[i]))],
            }),
    ];

    private static IEnumerable<PlotSeries> Component(FluxResult result, SourceFlux source, SourceFluxComponent component, int index, int within)
    {
        bool one = result.Sources.Length == 1;
        string name = one ? component.Name : within == 0 ? Shown(source) : string.Empty;
        Colour colour = Palette.Cycle[(one ? within : index) % Palette.Cycle.Length];
        var stroke = new Stroke(colour, 1.1, Patterns[(one ? within / Palette.Cycle.Length : index / Palette.Cycle.Length) % Patterns.Length]);
        if (string.Equals(component.Shape, "line", StringComparison.Ordinal))
        {
            double foot = one ? 0 : component.FluxPerCm2PerS / 100;
            return [new Curve(name, [component.EndPointMeV, component.EndPointMeV], [Scaled(foot), Scaled(component.FluxPerCm2PerS)]) { Stroke = stroke }];
        }

        (double Energy, double Flux)[] points = Points(result, component);
        return points.Length > 1 ? [new Curve(name, [.. points.Select(p => p.Energy)], [.. points.Select(p => p.Flux)]) { Stroke = stroke }] : [];

        double Scaled(double flux) => one ? flux * Height(result, source) / source.Components.Max(c => c.FluxPerCm2PerS) : flux;
    }

    private static string Shown(SourceFlux source) => source.Integrated ? $"{source.Name} (per burst)" : source.Name;

    /// <summary>On a linear axis lines are as high as the highest spectrum: their flux is another quantity.</summary>
    private static double Height(FluxResult result, SourceFlux source) =>
        source.Components.SelectMany(c => Points(result, c)).Select(p => p.Flux).DefaultIfEmpty(source.FluxPerCm2PerS).Max();

    /// <summary>Without the zeros, which a logarithmic axis cannot show.</summary>
    private static (double Energy, double Flux)[] Points(FluxResult result, SourceFluxComponent component) =>
        [.. component.Spectrum.Select((flux, i) => (result.EnergiesMeV[i], flux)).Where(p => p.flux > 0)];

    private static Figure Timing(FluxResult result) => new()
    {
        Title = Title(result),
        Footer = Footer(result),
        Panels = [.. result.Sources.Where(s => s.Timing is not null).Select(s => new Panel
        {
            Title = s.Name,
            X = new PlotAxis("Time", "μs"),
            Y = new PlotAxis("Arrivals", "μs^{−1}"),
            Series =
            [
                new Curve("prompt", s.Timing!.TimesUs, s.Timing.PromptPerUs) { Stroke = new Stroke(Palette.Vermillion, 1.1) },
                new Curve("delayed", s.Timing.TimesUs, s.Timing.DelayedPerUs) { Stroke = new Stroke(Palette.Blue, 1.1) },
            ],
        })],
    };

    private static Figure Facilities(FluxResult result, SourceFlux[] facilities) => new()
    {
        Title = "Stopped-pion facilities",
        Footer = Footer(result),
        Panels =
        [
            Against(facilities, f => f.Facility!.PowerMW!.Value, new PlotAxis("Beam power", "MW") { Scale = AxisScale.Logarithmic }, LegendPlacement.Best),
            Against(facilities, f => f.FluxPerCm2PerS, new PlotAxis("Flux", "cm^{−2} s^{−1}") { Scale = AxisScale.Logarithmic }, LegendPlacement.None),
        ],
    };

    private static Panel Against(SourceFlux[] facilities, Func<SourceFlux, double> y, PlotAxis axis, LegendPlacement legend) => new()
    {
        X = new PlotAxis("Duty factor") { Scale = AxisScale.Logarithmic },
        Y = axis,
        Series = [.. facilities.Select((f, i) => new DataPoints(f.Name, [f.Facility!.DutyFactor!.Value], [y(f)]) { Colour = Markers[i % Markers.Length] })],
        Legend = legend,
    };

    private static string Title(FluxResult result) => result.Sources is [SourceFlux one] ? $"Neutrinos of {one.Name}" : "Neutrino fluxes";

    private static string Footer(FluxResult result)
    {
        double[] baselines = [.. result.Sources.Select(s => s.BaselineM).OfType<double>().Distinct()];
        string at = baselines is [double metres] ? FormattableString.Invariant($"At {metres} m; ") : string.Empty;
        return $"{at}Sevens {result.SevensVersion}";
    }
}
