using Sevens.Analysis.Results;
using Sevens.Figures.Plots;
using Sevens.Figures.Plots.Series;
using Sevens.Figures.Scenes;

namespace Sevens.Analysis.Figures;

/// <summary>The pulls of the parameters of interest over toys, against the normal distribution.</summary>
internal static class ToysFigure
{
    private const int Bins = 40;
    private const double Reach = 4;

    /// <summary>The figure; null where no parameter of interest has pulls.</summary>
    public static Figure? Of(ToysReport toys)
    {
        double[] edges = [.. Enumerable.Range(0, Bins + 1).Select(i => -Reach + (2 * Reach * i / Bins))];
        (ToyParameter Parameter, double[] Pulls)[] pulls =
        [
            .. toys.Parameters.Select((p, i) => (p, Pulls(toys, p, i))).Where(t => t.p.Role is "interest" && t.Item2.Length > 1),
        ];
        if (pulls.Length == 0)
        {
            return null;
        }

        int count = pulls[0].Pulls.Length;
        return new Figure
        {
            Panels =
            [
                new Panel
                {
                    X = new PlotAxis("(estimate − truth)/error"),
                    Y = new PlotAxis("Toys"),
                    Series =
                    [
                        new Curve("normal distribution", edges, [.. edges.Select(x => count * (2 * Reach / Bins) * Math.Exp(-0.5 * x * x) / Math.Sqrt(2 * Math.PI))])
                        {
                            Stroke = new Stroke(Palette.Grey, 1.1, LinePattern.Dashed),
                        },
                        .. pulls.Select((p, i) => new HistogramOutline(p.Parameter.Name, edges, Histogram(p.Pulls)) { Stroke = new Stroke(Palette.Cycle[(i + 4) % Palette.Cycle.Length], 1) }),
                    ],
                },
            ],
            Title = string.Empty,
            Footer = $"Sevens {toys.SevensVersion}, convention {toys.Convention}; {toys.Count} toys",
        };
    }

    private static double[] Pulls(ToysReport toys, ToyParameter parameter, int index) =>
    [
        .. toys.Toys.Where(t => t.TwoNll is not null && t.Errors[index] is > 0).Select(t => (t.Values[index] - (parameter.Truth ?? 0)) / t.Errors[index]!.Value),
    ];

    private static double[] Histogram(double[] values)
    {
        double[] counts = new double[Bins];
        foreach (double value in values.Where(v => v >= -Reach && v < Reach))
        {
            counts[(int)((value + Reach) / (2 * Reach) * Bins)]++;
        }

        return counts;
    }
}
