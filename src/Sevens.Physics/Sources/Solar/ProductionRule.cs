using System.Collections.Immutable;
using Sevens.Numerics.LinearAlgebra;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Physics.Sources.Solar;

/// <summary>
/// The zones in which a branch is produced as the nodes of a Gauss rule in the electron density, whose weight is the production: means of polynomials of the density up to
/// degree 15 are exact, and level probabilities are smooth in it. Neutrons per electron are those of the Sun at the density of a node.
/// </summary>
internal static class ProductionRule
{
    private const int Nodes = 8;

    // Of the variance; what is left below it is rounding, and the measure has no more points.
    private const double Nothing = 1e-20;

    /// <summary>The nodes; all zones where they are as few.</summary>
    /// <param name="zones">Zones of falling density, whose weights sum to 1.</param>
    public static ImmutableArray<ProductionZone> Of(ImmutableArray<ProductionZone> zones)
    {
        if (zones.Length <= Nodes)
        {
            return zones;
        }

        double mean = zones.Sum(z => z.Weight * z.Matter.ElectronDensity);
        double spread = Math.Sqrt(zones.Sum(z => z.Weight * (z.Matter.ElectronDensity - mean) * (z.Matter.ElectronDensity - mean)));
        if (!(spread > 0))
        {
            return [zones[0] with { Weight = 1 }];
        }

        var eigen = SymmetricEigen.Of(Recurrence([.. zones.Select(z => (z.Matter.ElectronDensity - mean) / spread)], [.. zones.Select(z => z.Weight)]));
        return
        [
            .. eigen.Values.Select((value, i) =>
            {
                double density = mean + (spread * value);
                return new ProductionZone(new MatterState(density, NeutronRatio(zones, density)), eigen.Vectors[i][0] * eigen.Vectors[i][0]);
            }),
        ];
    }

    /// <summary>The symmetric matrix of the recurrence of polynomials that are orthogonal with the weights: its eigenvalues are the nodes, the squares of first components the weights.</summary>
    private static double[,] Recurrence(double[] points, double[] weights)
    {
        double[] previous = new double[points.Length], current = [.. points.Select(_ => 1.0)];
        var diagonal = new List<double>();
        var beside = new List<double>();
        double norm = weights.Sum(), ratio = 0;
        while (true)
        {
            double shift = Enumerable.Range(0, points.Length).Sum(i => weights[i] * points[i] * current[i] * current[i]) / norm;
            diagonal.Add(shift);
            double[] next = [.. points.Select((x, i) => ((x - shift) * current[i]) - (ratio * previous[i]))];
            double nextNorm = next.Zip(weights, (p, w) => w * p * p).Sum();
            ratio = nextNorm / norm;
            if (diagonal.Count == Nodes || !(ratio > Nothing))
            {
                break;
            }

            beside.Add(Math.Sqrt(ratio));
            (previous, current, norm) = (current, next, nextNorm);
        }

        double[,] matrix = new double[diagonal.Count, diagonal.Count];
        for (int i = 0; i < diagonal.Count; i++)
        {
            matrix[i, i] = diagonal[i];
            if (i > 0)
            {
                matrix[i, i - 1] = matrix[i - 1, i] = beside[i - 1];
            }
        }

        return matrix;
    }

    /// <summary>Linear between zones.</summary>
    private static double NeutronRatio(ImmutableArray<ProductionZone> zones, double density)
    {
        for (int i = 1; i < zones.Length; i++)
        {
            (MatterState inner, MatterState outer) = (zones[i - 1].Matter, zones[i].Matter);
            if (density >= outer.ElectronDensity && inner.ElectronDensity > outer.ElectronDensity)
            {
                double share = Math.Clamp((density - outer.ElectronDensity) / (inner.ElectronDensity - outer.ElectronDensity), 0, 1);
                return outer.NeutronRatio + (share * (inner.NeutronRatio - outer.NeutronRatio));
            }
        }

        return zones[^1].Matter.NeutronRatio;
    }
}
