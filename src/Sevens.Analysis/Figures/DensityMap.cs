using Sevens.Figures.Plots;
using Sevens.Numerics.Contours;

namespace Sevens.Analysis.Figures;

/// <summary>The density of draws of two parameters on a grid, smoothed by a bin and a half.</summary>
internal sealed class DensityMap
{
    private const int Cells = 40;
    private const int Reach = 4;
    private const double Smoothing = 1.5;

    private readonly double[] x;
    private readonly double[] y;
    private readonly double[] density;

    public DensityMap(double[] xs, double[] ys, AxisRange xRange, AxisRange yRange)
    {
        x = Centres(xRange);
        y = Centres(yRange);
        double[] counts = new double[Cells * Cells];
        for (int i = 0; i < xs.Length; i++)
        {
            int column = (int)Math.Floor((xs[i] - xRange.Lower) / (xRange.Upper - xRange.Lower) * Cells);
            int row = (int)Math.Floor((ys[i] - yRange.Lower) / (yRange.Upper - yRange.Lower) * Cells);
            if (column is >= 0 and < Cells && row is >= 0 and < Cells)
            {
                counts[(column * Cells) + row]++;
            }
        }

        density = Smoothed(Smoothed(counts, Cells, 1), 1, Cells);
    }

    /// <summary>The border of the smallest region that holds a share of the draws.</summary>
    public IEnumerable<ContourLine> Region(double share)
    {
        double total = density.Sum(), sum = 0;
        double threshold = 0;
        foreach (double value in density.OrderDescending())
        {
            threshold = value;
            sum += value;
            if (sum >= share * total)
            {
                break;
            }
        }

        return new ContourTracer([.. x], [.. y], [.. density]).At(threshold).Where(line => line.Points.Length > 1);
    }

    private static double[] Centres(AxisRange range) =>
        [.. Enumerable.Range(0, Cells).Select(i => range.Lower + ((range.Upper - range.Lower) * (i + 0.5) / Cells))];

    private static double[] Smoothed(double[] values, int along, int across)
    {
        double[] result = new double[values.Length];
        for (int line = 0; line < Cells; line++)
        {
            for (int i = 0; i < Cells; i++)
            {
                double sum = 0, weights = 0;
                for (int k = Math.Max(0, i - Reach); k <= Math.Min(Cells - 1, i + Reach); k++)
                {
                    double weight = Math.Exp(-0.5 * (k - i) * (k - i) / (Smoothing * Smoothing));
                    sum += weight * values[(line * across) + (k * along)];
                    weights += weight;
                }

                result[(line * across) + (i * along)] = sum / weights;
            }
        }

        return result;
    }
}
