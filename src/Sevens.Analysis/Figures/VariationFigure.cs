using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Figures;

/// <summary>Signal and background over a varied number, and the signal relative to that of the definition as it is.</summary>
internal static class VariationFigure
{
    /// <summary>Where the largest and smallest number differ by more, a linear axis would flatten the smaller ones.</summary>
    private const double LogarithmicFrom = 30;

    private static readonly ImmutableArray<Colour> Colours = [Palette.Blue, Palette.Vermillion, Palette.Green, Palette.Orange, Palette.Purple, Palette.SkyBlue];

    /// <summary>The figure of a variation.</summary>
    public static Figure Of(VariationResult result) => new()
    {
        Title = result.Experiments is [var one] ? $"{one.Name}: {result.Key}" : $"Events over {result.Key}",
        Footer = $"Sevens {result.SevensVersion}, convention {result.Convention}; {string.Join(", ", result.Experiments.SelectMany(e => e.Keys).Distinct(StringComparer.Ordinal))} varied",
        Panels = result.Experiments.Any(e => e.Base.Signal > 0) ? [Events(result), Relative(result)] : [Events(result)],
    };

    private static Panel Events(VariationResult result)
    {
        bool perExposure = result.Experiments.All(e => e.Points.All(p => p.SignalPerKilogramDay is not null));
        var series = ImmutableArray.CreateBuilder<PlotSeries>();
        for (int i = 0; i < result.Experiments.Length; i++)
        {
            ExperimentVariation e = result.Experiments[i];
            Colour colour = Colours[i % Colours.Length];
            string prefix = result.Experiments.Length == 1 ? string.Empty : $"{e.Name}: ";
            series.AddRange(Line($"{prefix}CEvNS", e, p => perExposure ? p.SignalPerKilogramDay : p.Signal, new Stroke(colour, 1.1)));
            series.AddRange(Line($"{prefix}background", e, p => perExposure ? p.BackgroundPerKilogramDay : p.Background, new Stroke(result.Experiments.Length == 1 ? Palette.Grey : colour, 1.1, LinePattern.Dashed)));
        }

        double[] drawn = [.. result.Experiments.SelectMany(e => e.Points).SelectMany(p => new[] { p.Signal, p.Background ?? p.Signal })];
        AxisScale scale = drawn.Min() > 0 && drawn.Max() > LogarithmicFrom * drawn.Min() ? AxisScale.Logarithmic : AxisScale.Linear;
        return new Panel
        {
            X = Axis(result),
            Y = (perExposure ? new PlotAxis("Events", "kg^{−1} d^{−1}") : new PlotAxis("Events")) with { Scale = scale },
            Series = series.ToImmutable(),
        };
    }

    private static Panel Relative(VariationResult result) => new()
    {
        X = Axis(result),
        Y = new PlotAxis("CEvNS / as defined"),
        Series = [.. result.Experiments.SelectMany((e, i) => Line(
            result.Experiments.Length == 1 ? string.Empty : e.Name, e, p => p.Signal / e.Base.Signal, new Stroke(Colours[i % Colours.Length], 1.1)))],
        Legend = LegendPlacement.None,
    };

    /// <summary>A line with its values as points; one value alone is a point.</summary>
    private static IEnumerable<PlotSeries> Line(string name, ExperimentVariation variation, Func<VariationPoint, double?> y, Stroke stroke)
    {
        (double X, double Y)[] points = [.. variation.Points.Where(p => p.Value is not null && y(p) is not null).Select(p => (p.Value!.Value, y(p)!.Value)).OrderBy(p => p.Item1)];
        if (points.Length > 1)
        {
            yield return new Curve(name, [.. points.Select(p => p.X)], [.. points.Select(p => p.Y)]) { Stroke = stroke };
        }

        if (points.Length > 0)
        {
            yield return new DataPoints(points.Length > 1 ? string.Empty : name, [.. points.Select(p => p.X)], [.. points.Select(p => p.Y)]) { Colour = stroke.Colour };
        }
    }

    private static PlotAxis Axis(VariationResult result)
    {
        double[] values = [.. result.Experiments[0].Points.Select(p => p.Value).OfType<double>()];
        string[] units = [.. result.Experiments.Select(e => e.Unit).Distinct(StringComparer.Ordinal)];
        return new PlotAxis(Label(result.Key), units is [var unit] ? Unit(unit) : string.Empty)
        {
            Scale = values.Min() > 0 && values.Max() > LogarithmicFrom * values.Min() ? AxisScale.Logarithmic : AxisScale.Linear,
        };
    }

    private static string Label(string key) => key.Contains('.', StringComparison.Ordinal) ? key : $"{char.ToUpperInvariant(key[0])}{key[1..]}";

    private static string Unit(string unit) => unit switch
    {
        "keVee" => "keV_{ee}",
        "keVnr" => "keV_{nr}",
        "us" => "µs",
        _ => unit,
    };
}
