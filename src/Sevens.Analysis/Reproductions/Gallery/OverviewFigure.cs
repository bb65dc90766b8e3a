using System.Collections.Immutable;
using System.Globalization;
using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Reproductions.Gallery;

/// <summary>The table of trust at a glance: differences over tolerances, and over published errors.</summary>
internal static class OverviewFigure
{
    private const double Furthest = 3;
    private const double Edge = 0.98 * Furthest;
    private const double Spread = 0.76;

    /// <summary>The figure; null where no row has a number of ours.</summary>
    public static Figure? Of(ReproductionResult table)
    {
        // Names of an axis are two or more.
        string[] publications = [.. table.Results.Where(r => r.Ours is not null).Select(r => r.Publication).Distinct(StringComparer.Ordinal).Reverse()];
        if (publications.Length < 2)
        {
            return null;
        }

        Mark[] marks = [.. publications.SelectMany((p, i) => Marks(i + 1, [.. table.Results.Where(r => r.Ours is not null && string.Equals(r.Publication, p, StringComparison.Ordinal))]))];
        Mark[] measured = [.. marks.Where(m => m.Row.PublishedError > 0)];
        Panel tolerances = Panel("(ours − published) / tolerance", marks, m => m.Row.Tolerance > 0 ? m.Row.Difference!.Value / m.Row.Tolerance.Value : 0, _ => 0, publications);
        return new Figure
        {
            Title = string.Create(
                CultureInfo.InvariantCulture,
                $"{table.Count(ReproductionVerdict.Reproduced)} reproduced, {table.Count(ReproductionVerdict.Differs)} differ, {table.Count(ReproductionVerdict.NotReproducible)} not reproducible"),
            Footer = $"Sevens {table.SevensVersion}; grey: within the tolerance (left), within the published error (right)",
            PanelWidth = 330,
            PanelHeight = 120 + (26 * publications.Length),
            Panels = measured.Length == 0
                ? [tolerances]
                :
                [
                    tolerances,
                    Panel("(ours − published) / published error", measured, m => m.Row.Difference!.Value / Side(m.Row), m => (m.Row.OursError ?? 0) / Side(m.Row), publications),
                ],
        };
    }

    private static Panel Panel(string label, Mark[] marks, Func<Mark, double> place, Func<Mark, double> error, string[] publications) => new()
    {
        X = new PlotAxis(label) { Range = new AxisRange(-Furthest, Furthest) },
        Y = new PlotAxis(string.Empty) { Categories = [.. publications], Range = new AxisRange(0.4, publications.Length + 1.9) },
        Legend = LegendPlacement.UpperRight,
        Series =
        [
            new Band(string.Empty, [-1, 1], [0.4, 0.4], [publications.Length + 0.6, publications.Length + 0.6]) { Fill = Palette.Grey },
            ReferenceLine.Vertical(0),
            .. new[] { (ReproductionVerdict.Reproduced, Palette.Blue), (ReproductionVerdict.Differs, Palette.Vermillion) }.SelectMany(v => Points(v.Item1, v.Item2, marks, place, error)),
        ],
    };

    private static IEnumerable<PlotSeries> Points(ReproductionVerdict verdict, Colour colour, Mark[] marks, Func<Mark, double> place, Func<Mark, double> error)
    {
        Mark[] shown = [.. marks.Where(m => m.Row.Verdict == verdict)];
        if (shown.Length > 0)
        {
            yield return new DataPoints(VerdictNames.Of(verdict), [.. shown.Select(m => Math.Clamp(place(m), -Edge, Edge))], [.. shown.Select(m => m.Height)])
            {
                HalfWidths = [.. shown.Select(error)],
                Colour = colour,
            };
        }
    }

    private static IEnumerable<Mark> Marks(int category, ImmutableArray<ReproducedResult> rows) =>
        rows.Select((row, i) => new Mark(row, category + (Spread * (0.5 - ((i + 0.5) / rows.Length)))));

    private static double Side(ReproducedResult row) => (row.Difference >= 0 ? row.PublishedErrorUp : row.PublishedErrorDown) is > 0 and var side ? side : row.PublishedError!.Value;

    private sealed record Mark(ReproducedResult Row, double Height);
}
